package dk.klar.rest;

import dk.klar.domain.gate.Gate;
import dk.klar.domain.webhook.Outcome;
import dk.klar.domain.webhook.Outcome.Kind;
import dk.klar.domain.webhook.Receiver;
import dk.klar.domain.webhook.Standing;
import dk.klar.text.Texts;
import dk.klar.usecase.KeepWebhooks.Kept;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Receivers of webhooks as JSON, with how each does in the reader's words. The secret is not among it. */
final class WebhookJson {
    private final Texts texts;

    WebhookJson(Texts texts) {
        this.texts = texts;
    }

    Map<String, Object> of(Kept kept) {
        Receiver receiver = kept.receiver();
        Standing standing = kept.standing();
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("key", receiver.key());
        json.put("version", receiver.version());
        json.put("address", receiver.address().uri().toString());
        json.put("unencrypted", receiver.address().unencrypted());
        if (!receiver.gates().isEmpty()) {
            json.put("gates", receiver.gates().stream().sorted().map(Gate::id).toList());
        }
        json.put("on", receiver.on());
        json.put("madeAt", receiver.madeAt().toString());
        json.put("state", state(receiver, standing));
        json.put("stateText", texts.text("klar.webhooks.state." + state(receiver, standing)));
        json.put("waiting", kept.waiting());
        json.put("givenUp", standing.givenUp());
        json.put("dropped", standing.dropped());
        if (standing.deliveredAt() != null) {
            json.put("deliveredAt", standing.deliveredAt().toString());
        }
        if (standing.trouble() != null) {
            json.put("troubleAt", standing.troubleAt().toString());
            json.put("trouble", outcome(standing.trouble()));
        }
        json.put("lines", lines(kept));
        return json;
    }

    Map<String, Object> outcome(Outcome outcome) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("kind", outcome.kind().name());
        json.put("nature", outcome.nature().name());
        if (outcome.status() > 0) {
            json.put("status", outcome.status());
        }
        json.put("text", words(outcome));
        return json;
    }

    private static String state(Receiver receiver, Standing standing) {
        if (!receiver.on()) {
            return standing.trouble() != null && standing.trouble().kind() == Kind.GONE ? "GONE" : "OFF";
        } else if (standing.failures() > 0) {
            return standing.trouble().nature().name();
        }
        return standing.deliveredAt() == null ? "NEW" : "DELIVERED";
    }

    private List<String> lines(Kept kept) {
        Standing standing = kept.standing();
        List<String> lines = new ArrayList<>();
        lines.add(standing.deliveredAt() == null ? texts.text("klar.webhooks.never") : texts.text("klar.webhooks.delivered", standing.deliveredAt()));
        lines.add(texts.text("klar.webhooks.waiting", kept.waiting()));
        if (standing.trouble() != null) {
            lines.add(texts.text("klar.webhooks.trouble", standing.troubleAt(), words(standing.trouble())));
        }
        if (standing.failures() > 0 && standing.nextTry() != null && kept.receiver().on()) {
            lines.add(texts.text("klar.webhooks.next", standing.failures(), standing.nextTry()));
        }
        if (standing.refusals() > 0 && kept.receiver().on()) {
            lines.add(texts.text("klar.webhooks.refusals", standing.refusals(), Standing.TRIES));
        }
        if (standing.givenUp() > 0) {
            lines.add(texts.text("klar.webhooks.givenUp", standing.givenUp(), Standing.TRIES));
        }
        if (standing.dropped() > 0) {
            lines.add(texts.text("klar.webhooks.dropped", standing.dropped()));
        }
        return lines;
    }

    /** The number is no count: it has no separators. */
    private String words(Outcome outcome) {
        return texts.text("klar.webhooks.outcome." + outcome.kind(), Integer.toString(outcome.status()));
    }
}
