package dk.klar.store;

import net.java.ao.Preload;
import net.java.ao.RawEntity;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** How Klar gets on with a receiver; see {@link AoWebhooks}. A row is never changed but replaced. */
@Preload
@Table("WEBHOOK_STANDING")
public interface WebhookStandingRow extends RawEntity<String> {
    @NotNull
    @PrimaryKey("WEBHOOK_KEY")
    String getWebhookKey();

    @NotNull
    int getVersion();

    int getFailures();

    /** How often the first that waits was refused for its own sake. */
    int getRefusals();

    /** Milliseconds since 1970; so are the other times, 0 where there is none. */
    long getFailingSince();

    long getNextTry();

    long getDeliveredAt();

    /** One of {@link dk.klar.domain.webhook.Outcome.Kind}; null where there is none. */
    @StringLength(30)
    String getTrouble();

    int getTroubleStatus();

    long getTroubleAt();

    int getGivenUp();

    int getDropped();

    String getHolder();

    long getHeldUntil();
}
