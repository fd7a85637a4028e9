package dk.klar.store.upgrade.v1;

import net.java.ao.Preload;
import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** The records as model version 1 has them. Do not change. */
@Preload
@Table("RECORD")
public interface RecordRow extends RawEntity<Long> {
    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    Long getID();

    @Indexed
    @NotNull
    long getSubject();

    @NotNull
    String getKind();

    @NotNull
    String getRecordKey();

    @NotNull
    int getVersion();

    @Unique
    @NotNull
    String getUniqueKey();

    void setUniqueKey(String uniqueKey);

    @StringLength(StringLength.UNLIMITED)
    String getBody();

    String getCreatedBy();

    long getCreatedAt();

    String getUpdatedBy();

    long getUpdatedAt();
}
