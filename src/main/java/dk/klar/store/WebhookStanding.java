package dk.klar.store;

import dk.klar.domain.webhook.Outcome;
import dk.klar.domain.webhook.Outcome.Kind;
import dk.klar.domain.webhook.Standing;
import java.time.Instant;
import net.java.ao.DBParam;

/** How Klar gets on with a receiver, as a row. */
final class WebhookStanding {
    private WebhookStanding() {
    }

    /** Oracle knows no empty text but null. */
    static Standing of(WebhookStandingRow row) {
        Outcome trouble = row.getTrouble() == null ? null : new Outcome(Kind.valueOf(row.getTrouble()), row.getTroubleStatus());
        return new Standing(row.getFailures(), row.getRefusals(), instant(row.getFailingSince()), instant(row.getNextTry()), instant(row.getDeliveredAt()), trouble,
                instant(row.getTroubleAt()), row.getGivenUp(), row.getDropped(), row.getHolder() == null ? "" : row.getHolder(), instant(row.getHeldUntil()));
    }

    static DBParam[] columns(String receiver, int version, Standing standing) {
        Outcome trouble = standing.trouble();
        return new DBParam[] {new DBParam("WEBHOOK_KEY", receiver), new DBParam("VERSION", version), new DBParam("FAILURES", standing.failures()),
            new DBParam("REFUSALS", standing.refusals()), new DBParam("FAILING_SINCE", millis(standing.failingSince())), new DBParam("NEXT_TRY", millis(standing.nextTry())),
            new DBParam("DELIVERED_AT", millis(standing.deliveredAt())), new DBParam("TROUBLE", trouble == null ? null : trouble.kind().name()),
            new DBParam("TROUBLE_STATUS", trouble == null ? 0 : trouble.status()), new DBParam("TROUBLE_AT", millis(standing.troubleAt())),
            new DBParam("GIVEN_UP", standing.givenUp()), new DBParam("DROPPED", standing.dropped()), new DBParam("HOLDER", standing.holder()),
            new DBParam("HELD_UNTIL", millis(standing.heldUntil()))};
    }

    private static long millis(Instant instant) {
        return instant == null ? 0 : instant.toEpochMilli();
    }

    private static Instant instant(long millis) {
        return millis == 0 ? null : Instant.ofEpochMilli(millis);
    }
}
