package dk.klar.usecase;

import dk.klar.domain.concern.Concern;
import dk.klar.domain.concern.Confidential;
import dk.klar.domain.concern.Disclosure;
import dk.klar.domain.concern.FollowUpCode;
import dk.klar.domain.concern.Openness;
import dk.klar.domain.dossier.Dossier;
import dk.klar.domain.dossier.IssueId;
import dk.klar.domain.gate.Gate;
import dk.klar.domain.gate.GateCase;
import dk.klar.domain.people.UserKey;
import dk.klar.domain.record.Fault;
import dk.klar.domain.record.Reading;
import dk.klar.usecase.port.Confidences;
import dk.klar.usecase.port.Implementation;
import dk.klar.usecase.port.Records;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * An employee says something without a name, or to the elected representative alone, and follows it by a code. Nothing is
 * noted but what was said and in which week: no history, no line in a log, and the gate's state is not published anew, for
 * the moment of that would tell the moment of this.
 */
public final class SpeakInConfidence {
    private final Entrance entrance;
    private final ReadDossier dossiers;
    private final Confidences confidences;
    private final Supplier<String> newKeys;
    private final Supplier<String> newCodes;
    private final JudgeGate judge;

    SpeakInConfidence(Entrance entrance, ReadDossier dossiers, Confidences confidences, Supplier<String> newKeys,
                      Supplier<String> newCodes, JudgeGate judge) {
        this.entrance = entrance;
        this.dossiers = dossiers;
        this.confidences = confidences;
        this.newKeys = newKeys;
        this.newCodes = newCodes;
        this.judge = judge;
    }

    /**
     * @return the code to follow it by; it is shown once and kept nowhere
     * @throws Refused when the implementation may not be seen, a field is at fault, or there is nobody to hear it
     */
    public String say(UserKey speaker, String issueKey, Openness openness, Map<?, ?> tree) {
        Implementation implementation = entrance.toSee(issueKey, speaker);
        Dossier dossier = dossiers.of(implementation);
        List<Fault> faults = new ArrayList<>();
        if (openness == Openness.WITH_NAME || entrance.representatives(implementation, dossier).isEmpty()) {
            faults.add(Fault.of("openness", "concern.nobodyToHear"));
        }
        Reading.Result<Concern> read = Reading.strictly(Concern.class, tree);
        faults.addAll(read.faults());
        if (!faults.isEmpty()) {
            throw new Refused.Invalid(faults);
        }
        GateCase gate = judge.gateCase(Gate.ROLLOUT, dossier);
        String code = newCodes.get();
        confidences.add(new Confidential(newKeys.get(), implementation.id(), openness,
                openness == Openness.TO_REPRESENTATIVE ? speaker : null, gate.today().with(DayOfWeek.MONDAY),
                read.body(), null, null, List.of(), false, false, 1), code, speaker);
        disclose(implementation, gate.policy().concerns().fewest());
        return code;
    }

    /** Lets out those without a name, once there are enough of them. Who comes second at the same moment finds it done. */
    private void disclose(Implementation implementation, int fewest) {
        try {
            IssueId issue = implementation.id();
            List<Confidential> due = Disclosure.due(confidences.about(issue), confidences.speakers(issue), fewest);
            if (!due.isEmpty()) {
                confidences.letOut(issue, due);
            }
        } catch (Records.StaleWrite | Records.StoreUnavailable notNow) {
            // It is said, and its author is to get the code. They are let out with the next one, if not by whoever was faster.
        }
    }

    /** @throws Refused.NotFound when no concern here has this code */
    public Confidential follow(UserKey reader, String issueKey, String code) {
        return confidences.byCode(entrance.toSee(issueKey, reader).id(), FollowUpCode.read(code)).orElseThrow(() -> new Refused.NotFound("code"));
    }

    /** Adds to what was said. */
    public Confidential add(UserKey speaker, String issueKey, String code, String text) {
        Confidential one = follow(speaker, issueKey, code);
        if (one.more().size() >= Confidential.MOST_ADDITIONS) {
            throw new Refused.Invalid(List.of(Fault.of("text", "field.tooMany", Confidential.MOST_ADDITIONS, one.more().size() + 1)));
        }
        Reading.Result<Confidential.Addition> read = Reading.strictly(Confidential.Addition.class, Map.of("text", text));
        if (!read.faults().isEmpty()) {
            throw new Refused.Invalid(read.faults());
        }
        Confidential added = one.added(read.body().text());
        replace(added);
        return added;
    }

    /** Takes it back: nothing of it is left. */
    public void takeBack(UserKey speaker, String issueKey, String code) {
        try {
            confidences.remove(follow(speaker, issueKey, code), speaker);
        } catch (Records.StaleWrite e) {
            throw new Refused.Overtaken();
        }
    }

    private void replace(Confidential changed) {
        try {
            confidences.replace(List.of(changed));
        } catch (Records.StaleWrite e) {
            throw new Refused.Overtaken();
        }
    }
}
