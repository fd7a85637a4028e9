package dk.klar.store;

import net.java.ao.Preload;
import net.java.ao.RawEntity;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** Somebody whom Klar tells of gates that change; see {@link AoWebhooks}. A row is never changed but replaced. */
@Preload
@Table("WEBHOOK")
public interface WebhookRow extends RawEntity<String> {
    @NotNull
    @PrimaryKey("WEBHOOK_KEY")
    String getWebhookKey();

    @NotNull
    int getVersion();

    @NotNull
    @StringLength(450)
    String getAddress();

    /** Ids with a comma between; null for all. */
    String getGates();

    boolean isSwitchedOn();

    /** What is signed with, as it is: a fingerprint of it could sign nothing. */
    @NotNull
    String getSecret();

    /** Milliseconds since 1970. */
    long getMadeAt();
}
