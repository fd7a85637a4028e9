package dk.klar.domain.dossier;

import dk.klar.domain.gate.GatePlan;
import dk.klar.domain.gate.Gate;
import dk.klar.domain.gate.Passage;
import dk.klar.domain.guidance.Pitfall;
import dk.klar.domain.med.Committee;
import dk.klar.domain.med.Discussion;
import dk.klar.domain.people.RoleAssignment;
import dk.klar.domain.people.TargetGroup;
import dk.klar.domain.pilot.Pilot;
import dk.klar.domain.pitfall.Judgement;
import dk.klar.domain.record.RecordBody;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The kinds of record. A new kind is a Java record that is a {@link RecordBody}, and a line here; store, REST, form and
 * history follow from its fields.
 */
public enum Kind {
    ROLE("roles", RoleAssignment.class),
    TARGET_GROUP("target-groups", TargetGroup.class),
    PILOT("pilots", Pilot.class),
    DISCUSSION("discussions", Discussion.class),
    JUDGEMENT("pitfalls", Judgement.class, Arrays.stream(Pitfall.values()).map(Pitfall::id).toList()),
    GATE_PLAN("gate-plans", GatePlan.class, Arrays.stream(Gate.values()).map(Gate::id).toList()),
    PASSAGE("passages", Passage.class),
    COMMITTEE("committees", Committee.class);

    private final String segment;
    private final Class<? extends RecordBody> body;
    private final List<String> keys;

    Kind(String segment, Class<? extends RecordBody> body) {
        this(segment, body, List.of());
    }

    Kind(String segment, Class<? extends RecordBody> body, List<String> keys) {
        this.segment = segment;
        this.body = body;
        this.keys = keys;
    }

    /** Frozen name in REST paths and in the store. */
    public String segment() {
        return segment;
    }

    public Class<? extends RecordBody> body() {
        return body;
    }

    /** The only keys such records can have (one pitfall, one judgement); empty where Klar hands out keys. */
    public List<String> fixedKeys() {
        return keys;
    }

    /** Whether such records belong to the municipality rather than to one implementation. */
    public boolean shared() {
        return this == COMMITTEE;
    }

    /** Whether people write such records; the others Klar writes itself. */
    public boolean writable() {
        return this != PASSAGE;
    }

    public static Optional<Kind> bySegment(String segment) {
        return Arrays.stream(values()).filter(kind -> kind.segment.equals(segment)).findFirst();
    }

    static Kind of(Class<? extends RecordBody> body) {
        return Arrays.stream(values()).filter(kind -> kind.body == body).findFirst().orElseThrow();
    }
}
