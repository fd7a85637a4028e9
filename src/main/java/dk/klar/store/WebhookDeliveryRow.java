package dk.klar.store;

import net.java.ao.Preload;
import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** What waits to be sent to a receiver, in the order of its ids; gone once it is sent. */
@Preload
@Table("WEBHOOK_DELIVERY")
public interface WebhookDeliveryRow extends RawEntity<Long> {
    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    Long getID();

    @Indexed
    @NotNull
    String getWebhookKey();

    /** What the receiver knows it by. */
    @NotNull
    String getDelivery();

    /** One of {@link dk.klar.domain.webhook.Event}. */
    @NotNull
    @StringLength(30)
    String getEvent();

    /** Milliseconds since 1970. */
    long getQueuedAt();

    /** JSON, as it is sent. */
    @StringLength(StringLength.UNLIMITED)
    String getBody();
}
