package dk.klar.domain.decision;

import dk.klar.domain.dossier.Entry;
import dk.klar.domain.dossier.Kind;
import dk.klar.domain.gate.Criterion;
import dk.klar.domain.gate.GateCase;
import dk.klar.domain.gate.Passage;
import dk.klar.domain.gate.Reason;
import dk.klar.domain.gate.Reason.Cure;
import dk.klar.domain.people.RoleAssignment;
import dk.klar.domain.people.TargetGroup;
import dk.klar.domain.record.RecordBody;
import dk.klar.domain.scope.Extent;
import dk.klar.domain.support.SupportChannel;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What an implementation has become since it went through a gate: whom it reaches, and what it does. Each growth asks for
 * exactly the criteria that it touches, and for a decision made after it. Editing anything else asks for nothing.
 */
public final class Growth {
    private final GateCase gate;
    private final Entry<Passage> passage;

    private Growth(GateCase gate, Entry<Passage> passage) {
        this.gate = gate;
        this.passage = passage;
    }

    /** Whether a gate that was passed is open again. */
    public static boolean reopens(GateCase gate) {
        List<Entry<Passage>> passages = gate.dossier().passages(gate.gate());
        if (passages.isEmpty()) {
            return false;
        }
        boolean decidedOtherwise = Decision.inForce(gate.dossier(), gate.gate()).filter(decision -> !decision.body().goes())
                .filter(decision -> decision.created().at().isAfter(passages.get(passages.size() - 1).created().at())).isPresent();
        return decidedOtherwise || !undecided(gate).isEmpty();
    }

    /** What has grown since the last passage and was not decided on since; none where nothing has been passed. */
    static List<Reason> undecided(GateCase gate) {
        List<Entry<Passage>> passages = gate.dossier().passages(gate.gate());
        return passages.isEmpty() || passages.get(passages.size() - 1).body().extent().isEmpty() ? List.of()
                : new Growth(gate, passages.get(passages.size() - 1)).reasons();
    }

    private List<Reason> reasons() {
        List<Reason> reasons = new ArrayList<>();
        List<Extent> told = new ArrayList<>();
        for (Extent.Said now : Extent.of(gate.dossier())) {
            boolean known = Stream.concat(passage.body().extent().stream(), told.stream()).anyMatch(now.extent()::same);
            if (!known && !decidedSince(now.by().updated().at())) {
                told.add(now.extent());
                reasons.add(Reason.of(Cure.adding(Kind.DECISION), code(now.extent().of()), now.extent().name(),
                        touched(now.extent().of())));
            }
        }
        people().ifPresent(reasons::add);
        resources(!reasons.isEmpty()).ifPresent(reasons::add);
        return reasons;
    }

    private Optional<Reason> people() {
        int before = passage.body().people() == null ? 0 : passage.body().people();
        int now = Extent.people(gate.dossier());
        boolean grown = before > 0 && (now - before) * 100L > (long) before * gate.policy().growthPercent();
        return grown && !decidedSince(latest(TargetGroup.class))
                ? Optional.of(Reason.of(Cure.adding(Kind.DECISION), "growth.people", before, now,
                        List.of(Criterion.ROLES, Criterion.REALISTIC_PILOT, Criterion.SUPPORT_PLAN)))
                : Optional.empty();
    }

    /** The booklet's own word for creep: more of it, with the same people and time. */
    private Optional<Reason> resources(boolean grown) {
        boolean moreSince = latest(SupportChannel.class).isAfter(passage.created().at()) || latest(RoleAssignment.class).isAfter(passage.created().at());
        return grown && !moreSince ? Optional.of(Reason.of(Cure.adding(Kind.SUPPORT), "growth.resources",
                List.of(Criterion.ROLES, Criterion.SUPPORT_PLAN))) : Optional.empty();
    }

    private Instant latest(Class<? extends RecordBody> body) {
        return gate.dossier().all(body).stream().map(entry -> entry.updated().at()).max(Comparator.naturalOrder()).orElse(Instant.EPOCH);
    }

    private boolean decidedSince(Instant moment) {
        return Decision.inForce(gate.dossier(), gate.gate()).filter(decision -> decision.body().goes())
                .filter(decision -> decision.created().at().isAfter(passage.created().at()))
                .filter(decision -> decision.created().at().isAfter(moment)).isPresent();
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
