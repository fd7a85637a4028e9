package dk.klar.store;

import net.java.ao.Preload;
import net.java.ao.RawEntity;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** The calendar address that a person has made. A row is never changed but replaced. */
@Preload
@Table("FEED")
public interface FeedRow extends RawEntity<String> {
    /** Finds a person's. */
    String OF = "PERSON = ?";

    /** The owner's user key. */
    @NotNull
    @PrimaryKey("PERSON")
    @StringLength(255)
    String getPerson();

    /** SHA-256 of the address's secret part, from which it cannot be found. */
    @Indexed
    @NotNull
    @StringLength(64)
    String getFingerprint();

    /** A day as 2026-03-12. */
    @NotNull
    @StringLength(20)
    String getMadeOn();
}
