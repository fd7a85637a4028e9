package dk.klar.store;

import net.java.ao.Preload;
import net.java.ao.RawEntity;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.Table;

/** The key under which one implementation's codes leave traces. Where it is deleted, nobody can follow by code any more. */
@Preload
@Table("CONFIDENTIAL_KEY")
public interface ConfidentialKeyRow extends RawEntity<Long> {
    /** The id. */
    @NotNull
    @PrimaryKey("SUBJECT")
    Long getSubject();

    /** Random, in Base64. */
    @NotNull
    String getSecret();
}
