package dk.klar.acceptance.support;

import static dk.klar.acceptance.support.Fields.body;
import static dk.klar.acceptance.support.Fields.day;
import static dk.klar.acceptance.support.Fields.decision;
import static dk.klar.acceptance.support.Fields.discussion;
import static dk.klar.acceptance.support.Fields.handled;
import static dk.klar.acceptance.support.Fields.of;
import static dk.klar.acceptance.support.Fields.readyRole;
import static dk.klar.acceptance.support.Fields.realisticPilot;
import static dk.klar.acceptance.support.Fields.restOfADossier;
import static dk.klar.acceptance.support.Fields.targetGroup;

import com.fasterxml.jackson.databind.JsonNode;
import dk.klar.acceptance.support.Client.Answer;
import java.util.List;
import java.util.Map;

/** What one person records on an implementation until it is ready to roll out, step by step or at once. */
public final class Preparation {
    private final Client client;
    private final String at;

    public Preparation(Client client, String issueKey) {
        this.client = client;
        this.at = "/rest/klar/1/implementations/" + issueKey;
    }

    public void everything() {
        roles();
        pitfalls();
        rest();
        saved(client.post(at + "/pilots", body(realisticPilot(client.key()))));
        plan();
        saved(client.post(at + "/discussions", body(discussion(committee("AREA", "Teknik"), "DISCUSSION"))));
        saved(client.post(at + "/decisions", body(decision("GO"))));
    }

    public void roles() {
        for (String unit : List.of("Øst", "Vest")) {
            saved(client.post(at + "/target-groups", body(targetGroup(unit))));
            saved(client.post(at + "/roles", body(readyRole("AGENT", client.key(), unit))));
        }
        saved(client.post(at + "/roles", body(readyRole("OWNER", client.key(), ""))));
        saved(client.post(at + "/roles", body(readyRole("LEADER", client.get("/rest/api/2/user?username=dorthe").at("/key").asText(), ""))));
    }

    public void pitfalls() {
        for (int chapter = 1; chapter <= 4; chapter++) {
            for (int number = 1; number <= 4; number++) {
                saved(client.put(at + "/pitfalls/P" + chapter + "." + number, body(0, handled())));
            }
        }
    }

    public void rest() {
        restOfADossier(client.key()).forEach((kind, fields) -> {
            Answer saved = saved(kind.contains("/") ? client.put(at + "/" + kind, body(0, fields))
                    : client.post(at + "/" + kind.strip(), body(fields)));
            if (kind.equals("benefits")) {
                saved(client.put(at + "/benefits/" + saved.at("/key").asText() + "/acceptance", Map.of("version", 1)));
            }
        });
    }

    public void plan() {
        saved(client.put(at + "/gate-plans/rollout", body(0, of("decidedAt", "AREA", "decidedOn", day(5)))));
    }

    public String committee(String kind, String named) {
        for (JsonNode entry : client.get("/rest/klar/1/committees").at("/entries")) {
            if (entry.at("/fields/kind").asText().equals(kind) && entry.at("/fields/name").asText().contains(named)) {
                return entry.at("/key").asText();
            }
        }
        throw new AssertionError("no such committee");
    }

    private static Answer saved(Answer answer) {
        if (answer.status() >= 300) {
            throw new AssertionError("not saved: " + answer);
        }
        return answer;
    }
}
