package dk.klar.usecase;

import dk.klar.domain.decision.Condition;
import dk.klar.domain.decision.DecisionCriterion;
import dk.klar.domain.decision.Reminder;
import dk.klar.domain.dossier.Dossier;
import dk.klar.domain.dossier.Entry;
import dk.klar.domain.dossier.Kind;
import dk.klar.domain.gate.Gate;
import dk.klar.domain.gate.GateCase;
import dk.klar.usecase.port.Implementation;
import dk.klar.usecase.port.Implementations;
import dk.klar.usecase.port.Post;

/** Tells the owner of a condition once that it is past due, on behalf of who made it. Who may not see the issue is told nothing. */
public final class RemindOwners {
    private final JudgeGate judge;
    private final WriteRecord write;
    private final Implementations implementations;
    private final Post post;

    RemindOwners(JudgeGate judge, WriteRecord write, Implementations implementations, Post post) {
        this.judge = judge;
        this.write = write;
        this.implementations = implementations;
        this.post = post;
    }

    void of(Implementation implementation, Dossier dossier, Sending letters) {
        for (Gate gate : Gate.inUse(dossier)) {
            GateCase gateCase = judge.gateCase(gate, dossier);
            DecisionCriterion.toRemindOf(gateCase).stream()
                    .filter(condition -> implementations.visible(implementation.id(), condition.body().owner()).isPresent())
                    .forEach(condition -> letters.to(condition.body().owner(), () -> tell(implementation, condition, gateCase)));
        }
    }

    private boolean tell(Implementation implementation, Entry<Condition> condition, GateCase gate) {
        Entry<?> noted = write.own(implementation.subject(), Kind.REMINDER, condition.key(), new Reminder(gate.today()), condition.created().by());
        return Sending.once(() -> write.added(noted), () -> post.pastDue(condition.body().owner(), implementation, condition.body()),
                () -> write.takeBack(noted));
    }
}
