package dk.klar.store;

import net.java.ao.Preload;
import net.java.ao.RawEntity;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.Table;

/**
 * The keys of one implementation: under the one codes leave traces, and where it is deleted nobody can follow by code any
 * more; under the other people are counted, and it is another one after each time that concerns are let out.
 */
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

    @NotNull
    String getVoiceSecret();
}
