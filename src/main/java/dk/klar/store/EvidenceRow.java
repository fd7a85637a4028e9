package dk.klar.store;

import net.java.ao.Preload;
import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** What a passage rested on. Only ever added, but for the keys of users; apart from the records, for a dossier is read often and this seldom. */
@Preload
@Table("EVIDENCE")
public interface EvidenceRow extends RawEntity<Long> {
    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    Long getID();

    /** The passage's, as in {@link RecordRow}. */
    @Unique
    @NotNull
    String getUniqueKey();

    /** Canonical JSON; people stand in it by number. */
    @StringLength(StringLength.UNLIMITED)
    String getContent();

    /** The people's keys in the order of their numbers, as a JSON list. */
    @StringLength(StringLength.UNLIMITED)
    String getPeople();

    void setPeople(String people);

    /** Of the content, when it was frozen. */
    @NotNull
    String getSha256();
}
