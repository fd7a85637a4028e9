package dk.klar.store;

import net.java.ao.Preload;
import net.java.ao.RawEntity;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** How often a person wants to be told what waits for them, and when they last were. A row is never changed but replaced. */
@Preload
@Table("DIGEST")
public interface DigestRow extends RawEntity<String> {
    /** Finds a person's. */
    String OF = "PERSON = ?";

    /** Their user key. */
    @NotNull
    @PrimaryKey("PERSON")
    @StringLength(255)
    String getPerson();

    /** One of {@link dk.klar.domain.digest.Rhythm}, or {@link AoRhythms#NOT_CHOSEN}. */
    @NotNull
    @StringLength(20)
    String getRhythm();

    /** Days since 1970-01-01; 0 for never. */
    @NotNull
    long getSentDay();
}
