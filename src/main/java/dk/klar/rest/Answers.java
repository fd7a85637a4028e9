package dk.klar.rest;

import dk.klar.domain.record.Fault;
import dk.klar.domain.record.Schema;
import dk.klar.text.Texts;
import dk.klar.usecase.Refused;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The one table of refusal → status and words, in Jira's error shape: general messages, and messages by field. */
final class Answers {
    private final Desk desk;

    Answers(Desk desk) {
        this.desk = desk;
    }

    Response refused(Refused refused) {
        Texts texts = desk.texts();
        if (refused instanceof Refused.NotFound notFound) {
            return answer(404, texts.text("klar.refused.notFound." + notFound.what()));
        } else if (refused instanceof Refused.SwitchedOff) {
            return answer(404, texts.text("klar.refused.switchedOff"));
        } else if (refused instanceof Refused.Forbidden forbidden) {
            return answer(403, texts.text("klar.refused.forbidden." + forbidden.right()));
        } else if (refused instanceof Refused.Invalid invalid) {
            return invalid(invalid.faults(), texts);
        } else if (refused instanceof Refused.Overtaken) {
            return answer(409, texts.text("klar.refused.overtaken"));
        }
        return stale((Refused.Stale) refused, texts);
    }

    private Response invalid(List<Fault> faults, Texts texts) {
        List<String> messages = new ArrayList<>();
        Map<String, String> errors = new LinkedHashMap<>();
        for (Fault fault : faults) {
            if (fault.field().isEmpty()) {
                messages.add(texts.fault(fault));
            } else {
                errors.merge(fault.field(), texts.fault(fault), (one, other) -> one + " " + other);
            }
        }
        return answer(400, body(messages, errors));
    }

    private Response stale(Refused.Stale stale, Texts texts) {
        boolean removed = stale.current() == null;
        Map<String, Object> body = body(List.of(texts.text(removed ? "klar.refused.removed" : "klar.refused.stale")), Map.of());
        body.put("current", removed ? null : desk.wire().entry(stale.current()));
        body.put("theirs", removed ? List.of()
                : desk.wire().differences(Schema.of(stale.current().kind().body()).name(), stale.theirs()));
        return answer(409, body);
    }

    Response answer(int status, String message) {
        return answer(status, body(List.of(message), Map.of()));
    }

    private static Response answer(int status, Map<String, Object> body) {
        return Response.status(status).type(MediaType.APPLICATION_JSON_TYPE).entity(body).build();
    }

    private static Map<String, Object> body(List<String> messages, Map<String, String> errors) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("errorMessages", messages);
        body.put("errors", errors);
        return body;
    }
}
