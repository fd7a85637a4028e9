package dk.klar.domain.webhook;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import dk.klar.domain.dossier.IssueId;
import dk.klar.domain.evidence.Road;
import dk.klar.domain.gate.Gate;
import dk.klar.domain.gate.GateState;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.Test;

/** What leaves Klar, to the last field; and who wants it. */
public class DeliveryTest {
    private static final Instant AT = Instant.parse("2026-06-17T10:00:00Z");
    private static final GateChange CHANGE = new GateChange(new IssueId(10_100), "AELD-1", "AELD", Gate.ROLLOUT, Optional.of(GateState.BLOCKED), Optional.empty(), Road.SCREEN);

    /** A closed list: what is added here leaves the house. No name, no title, nothing that anybody wrote. */
    @Test
    public void theseFieldsLeaveAndNoOthers() {
        assertEquals("{delivery=d, event=gate-changed, time=2026-06-17T10:00:00Z, issueId=10100, issueKey=AELD-1, projectKey=AELD, gate=rollout, before=blocked, after=none, road=SCREEN}",
                Delivery.of("d", CHANGE, AT, Map::toString).body());
        assertEquals("{delivery=d, event=trial, time=2026-06-17T10:00:00Z}", Delivery.trial("d", AT.plusNanos(999_999), Map::toString).body());
    }

    /** Were a field for a text added to what a change is, it would have to be put on this list first. */
    @Test
    public void whatAChangeIsMadeOfHoldsNoTextButKeys() {
        assertEquals(List.of("issue", "issueKey", "projectKey", "gate", "before", "after", "road"),
                Arrays.stream(GateChange.class.getRecordComponents()).map(component -> component.getName()).toList());
        List<String> states = Stream.of(GateState.values()).map(GateState::id).toList();
        assertEquals("none of them is about what was said", List.of("blocked", "undecided", "ready", "through", "lapsed", "reopened", "breached"), states);
    }

    @Test
    public void aReceiverIsToldOfTheGatesItWantsWhileItIsOn() {
        Receiver all = new Receiver("k", 1, Address.of("https://x.dk"), Set.of(), true, "s", AT);
        Receiver one = all.changed(all.address(), Set.of(Gate.PILOT), true);
        assertTrue(Stream.of(Gate.values()).allMatch(all::wants));
        assertTrue(one.wants(Gate.PILOT));
        assertFalse(one.wants(Gate.ROLLOUT));
        assertFalse(all.changed(all.address(), Set.of(), false).wants(Gate.PILOT));
    }

    @Test
    public void aNumberSaysWhoHasToDoSomething() {
        Map.of(200, "DELIVERED DELIVERED", 204, "DELIVERED DELIVERED", 301, "MOVED MISCONFIGURED", 404, "REFUSED REFUSED", 410, "GONE REFUSED",
                408, "BUSY FAILED", 429, "BUSY FAILED", 500, "BROKEN FAILED", 503, "BROKEN FAILED", 999, "BROKEN FAILED")
                .forEach((status, said) -> assertEquals(status.toString(), said, Outcome.answered(status).kind() + " " + Outcome.answered(status).nature()));
        List.of(400, 413, 415, 422).forEach(status -> assertEquals(status.toString(), Outcome.Kind.REFUSED_MESSAGE, Outcome.answered(status).kind()));
        List.of(401, 403, 404, 405, 409, 411, 414, 421, 423).forEach(status -> assertEquals(status.toString(), Outcome.Kind.REFUSED, Outcome.answered(status).kind()));
        assertEquals(Outcome.Nature.REFUSED, Outcome.answered(422).nature());
    }
}
