package dk.klar.store;

import net.java.ao.Preload;
import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/**
 * A record as it is now. A row is never changed: its next version is another row, so that a save can demand the version
 * that its writer saw by deleting exactly that one. Only the keys of users are changed where they stand; see {@link AoUserKeys}.
 */
@Preload
@Table("RECORD")
public interface RecordRow extends RawEntity<Long> {
    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    Long getID();

    /** The id; 0 for what the municipality shares. */
    @Indexed
    @NotNull
    long getSubject();

    /** The kind's REST segment. */
    @NotNull
    String getKind();

    @NotNull
    String getRecordKey();

    @NotNull
    int getVersion();

    /** Subject, kind and key in one: Active Objects knows no uniqueness over several columns. */
    @Unique
    @NotNull
    String getUniqueKey();

    /** The record's tree as JSON. */
    @StringLength(StringLength.UNLIMITED)
    String getBody();

    void setBody(String body);

    String getCreatedBy();

    void setCreatedBy(String userKey);

    /** Milliseconds since 1970; so are the other times. */
    long getCreatedAt();

    String getUpdatedBy();

    void setUpdatedBy(String userKey);

    long getUpdatedAt();
}
