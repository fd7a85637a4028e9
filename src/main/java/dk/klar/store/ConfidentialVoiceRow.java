package dk.klar.store;

import net.java.ao.Preload;
import net.java.ao.RawEntity;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/**
 * That somebody has spoken without a name on an implementation since the last concerns were let out, so that people are
 * counted and not texts. It is tied to none of them, and deleted together with its key when they are let out.
 */
@Preload
@Table("CONFIDENTIAL_VOICE")
public interface ConfidentialVoiceRow extends RawEntity<String> {
    /** What the user's key leaves under the implementation's secret for voices; it cannot be found from it. */
    @NotNull
    @PrimaryKey("VOICE")
    @StringLength(100)
    String getVoice();

    /** The id. */
    @Indexed
    @NotNull
    long getSubject();
}
