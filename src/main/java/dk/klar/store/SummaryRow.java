package dk.klar.store;

import net.java.ao.Preload;
import net.java.ao.RawEntity;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** Where an implementation stands; see {@link AoSummaries}. A row is never changed but replaced. */
@Preload
@Table("SUMMARY")
public interface SummaryRow extends RawEntity<Long> {
    /** The id. */
    @NotNull
    @PrimaryKey("SUBJECT")
    Long getSubject();

    /** By which a body that is known is not read again; null before there was any. */
    Long getFingerprint();

    @StringLength(StringLength.UNLIMITED)
    String getBody();
}
