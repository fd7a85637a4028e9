package dk.klar.store;

import net.java.ao.Preload;
import net.java.ao.RawEntity;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** How far a way through all implementations has come; see {@link AoRounds}. A row is never changed but replaced. */
@Preload
@Table("ROUND")
public interface RoundRow extends RawEntity<String> {
    @NotNull
    @PrimaryKey("NAME")
    @StringLength(30)
    String getName();

    @NotNull
    int getVersion();

    String getEdition();

    /** The project's id; 0 before the first. */
    long getProject();

    /** The issue's id; 0 before the first. */
    long getLastIssue();

    int getLooked();

    int getAbout();

    int getFailed();

    /** Milliseconds since 1970; so are the other times, 0 where there is none. */
    long getSince();

    long getEnded();

    boolean isOwed();

    boolean isStopped();

    String getHolder();

    long getHeldUntil();
}
