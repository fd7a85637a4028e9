package dk.klar.store;

import net.java.ao.Preload;
import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** One step in a record's life; only ever added. Setters are for the keys of users alone; see {@link AoUserKeys}. */
@Preload
@Table("CHANGE")
public interface ChangeRow extends RawEntity<Long> {
    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    Long getID();

    /** As in {@link RecordRow}. */
    @Indexed
    @NotNull
    long getSubject();

    @NotNull
    String getKind();

    @NotNull
    String getRecordKey();

    @NotNull
    int getVersion();

    String getAuthor();

    void setAuthor(String userKey);

    long getChangedAt();

    /** The record's tree as JSON; null where it was added. */
    @StringLength(StringLength.UNLIMITED)
    String getBeforeBody();

    void setBeforeBody(String body);

    /** Null where it was removed. */
    @StringLength(StringLength.UNLIMITED)
    String getAfterBody();

    void setAfterBody(String body);
}
