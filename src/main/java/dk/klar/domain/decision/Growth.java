package dk.klar.domain.decision;

import dk.klar.domain.dossier.Entry;
import dk.klar.domain.dossier.Kind;
import dk.klar.domain.gate.Criterion;
import dk.klar.domain.gate.GateCase;
import dk.klar.domain.gate.Passage;
import dk.klar.domain.gate.Reason;
import dk.klar.domain.gate.Reason.Cure;
import dk.klar.domain.people.RoleAssignment;
import dk.klar.domain.record.RecordBody;
import dk.klar.domain.scope.Extent;
import dk.klar.domain.scope.Reach;
import dk.klar.domain.support.SupportChannel;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What an implementation has become since it was decided at a gate that it goes on: whom it reaches, and what it does. Each
 * growth asks for exactly the criteria that it touches, and for a decision made after it. Editing anything else asks for nothing.
 */
public final class Growth {
    private final GateCase gate;
    private final Reach known;
    private final Instant since;

    private Growth(GateCase gate, Reach known, Instant since) {
        this.gate = gate;
        this.known = known;
        this.since = since;
    }

    /** Whether a gate that was passed is open again. */
    public static boolean reopens(GateCase gate) {
        List<Entry<Passage>> passages = gate.dossier().passages(gate.gate());
        if (passages.isEmpty()) {
            return false;
        }
        boolean decidedOtherwise = Decision.inForce(gate.dossier(), gate.gate()).filter(decision -> !decision.body().goes())
                .filter(decision -> decision.created().at().isAfter(last(passages).created().at())).isPresent();
        return decidedOtherwise || !undecided(gate).isEmpty();
    }

    /** What has grown since it was decided to go on, or since the passage where no decision says how far it reached. */
    static List<Reason> undecided(GateCase gate) {
        Optional<Entry<Decision>> decision = Decision.inForce(gate.dossier(), gate.gate()).filter(entry -> entry.body().goes());
        Optional<Growth> sinceDecision = decision.flatMap(entry -> gate.dossier().find(Reach.class, entry.key()))
                .map(reach -> new Growth(gate, reach.body(), reach.created().at()));
        return sinceDecision.or(() -> sincePassage(gate)).map(Growth::reasons).orElse(List.of());
    }

    private static Optional<Growth> sincePassage(GateCase gate) {
        List<Entry<Passage>> passages = gate.dossier().passages(gate.gate());
        return passages.isEmpty() || last(passages).body().extent().isEmpty() ? Optional.empty()
                : Optional.of(new Growth(gate, last(passages).body().reach(), last(passages).created().at()));
    }

    private static Entry<Passage> last(List<Entry<Passage>> passages) {
        return passages.get(passages.size() - 1);
    }

    private List<Reason> reasons() {
        List<Reason> reasons = new ArrayList<>();
        List<Extent> told = new ArrayList<>();
        for (Extent now : Reach.of(gate.dossier()).extent()) {
            if (!known.covers(now) && told.stream().noneMatch(now::same)) {
                told.add(now);
                reasons.add(Reason.of(Cure.adding(Kind.DECISION), code(now.of()), now.name(), touched(now.of())));
            }
        }
        people().ifPresent(reasons::add);
        resources(!reasons.isEmpty()).ifPresent(reasons::add);
        return reasons;
    }

    private Optional<Reason> people() {
        int before = known.people() == null ? 0 : known.people();
        int now = Reach.of(gate.dossier()).people();
        boolean grown = before > 0 && (now - before) * 100L > (long) before * gate.policy().growthPercent();
        return grown ? Optional.of(Reason.of(Cure.adding(Kind.DECISION), "growth.people", before, now,
                        List.of(Criterion.ROLES, Criterion.REALISTIC_PILOT, Criterion.SUPPORT_PLAN)))
                : Optional.empty();
    }

    /** The booklet's own word for creep: more of it, with the same people and time. */
    private Optional<Reason> resources(boolean grown) {
        boolean moreSince = latest(SupportChannel.class).isAfter(since) || latest(RoleAssignment.class).isAfter(since);
        return grown && !moreSince ? Optional.of(Reason.of(Cure.adding(Kind.SUPPORT), "growth.resources",
                List.of(Criterion.ROLES, Criterion.SUPPORT_PLAN))) : Optional.empty();
    }

    private Instant latest(Class<? extends RecordBody> body) {
        return gate.dossier().all(body).stream().map(entry -> entry.updated().at()).max(Comparator.naturalOrder()).orElse(Instant.EPOCH);
    }

    private static String code(Extent.Of of) {
        return switch (of) {
            case UNIT -> "growth.unit";
            case PROFESSION -> "growth.profession";
            case FUNCTION -> "growth.function";
            case INTEGRATION -> "growth.integration";
            case DATA -> "growth.data";
            case USER_ROLE -> "growth.userRole";
        };
    }

    private static List<Criterion> touched(Extent.Of of) {
        return switch (of) {
            case UNIT -> List.of(Criterion.ROLES, Criterion.REALISTIC_PILOT, Criterion.SUPPORT_PLAN, Criterion.CONTEXT_COMPARISON,
                    Criterion.HANDS_ON_REACH, Criterion.CHANGE_COLLISIONS);
            case PROFESSION -> List.of(Criterion.REALISTIC_PILOT, Criterion.HANDS_ON_REACH, Criterion.MEANING, Criterion.SEGMENTS);
            case FUNCTION -> List.of(Criterion.REALISTIC_PILOT, Criterion.MED_DISCUSSION, Criterion.EXTENSIONS);
            case INTEGRATION -> List.of(Criterion.INTERPLAY, Criterion.SUPPORT_PLAN);
            case DATA -> List.of(Criterion.MED_DISCUSSION, Criterion.STATUTORY_DUTIES);
            case USER_ROLE -> List.of(Criterion.ROLES, Criterion.SEGMENTS, Criterion.WORKFLOW_DESCRIBED);
        };
    }
}
