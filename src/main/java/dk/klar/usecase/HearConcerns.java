package dk.klar.usecase;

import dk.klar.domain.concern.Answer;
import dk.klar.domain.concern.Confidential;
import dk.klar.domain.concern.Disclosure;
import dk.klar.domain.dossier.Dossier;
import dk.klar.domain.dossier.Kind;
import dk.klar.domain.dossier.Subject;
import dk.klar.domain.gate.Gate;
import dk.klar.domain.gate.GateCase;
import dk.klar.domain.history.Change;
import dk.klar.domain.people.UserKey;
import dk.klar.domain.record.Reading;
import dk.klar.domain.record.Stamp;
import dk.klar.usecase.port.Confidences;
import dk.klar.usecase.port.Implementation;
import dk.klar.usecase.port.Records;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** What employees say, as far as the reader may hear it; and the answers to what was said in confidence. */
public final class HearConcerns {
    private final Entrance entrance;
    private final ReadDossier dossiers;
    private final Confidences confidences;
    private final Records records;
    private final JudgeGate judge;
    private final Publish publish;
    private final Supplier<String> newKeys;
    private final Clock clock;

    HearConcerns(Entrance entrance, ReadDossier dossiers, Confidences confidences, Records records, JudgeGate judge,
                 Publish publish, Supplier<String> newKeys, Clock clock) {
        this.entrance = entrance;
        this.dossiers = dossiers;
        this.confidences = confidences;
        this.records = records;
        this.judge = judge;
        this.publish = publish;
        this.newKeys = newKeys;
        this.clock = clock;
    }

    /**
     * What a reader of the implementation may know.
     *
     * @param disclosed       what was said without a name and may be read by all
     * @param representatives who may hear what is said in confidence
     * @param mayHear         whether the reader is one of them
     * @param mayAnswer       whether the reader may answer what all may read
     */
    public record Heard(Implementation implementation, Dossier dossier, GateCase gate, List<Confidential> disclosed,
                        List<UserKey> representatives, boolean mayHear, boolean mayAnswer) {
    }

    /** @throws Refused when this person may not see the implementation */
    public Heard of(String issueKey, UserKey reader) {
        Implementation implementation = entrance.toSee(issueKey, reader);
        Dossier dossier = dossiers.of(implementation);
        GateCase gate = judge.gateCase(Gate.ROLLOUT, dossier);
        List<UserKey> representatives = entrance.representatives(implementation, dossier);
        return new Heard(implementation, dossier, gate,
                Disclosure.readable(confidences.about(implementation.id()), gate.policy().concerns().fewest()),
                representatives, representatives.contains(reader), entrance.mayWrite(implementation, Kind.ANSWER, reader));
    }

    /**
     * Opens the letterbox: everything that was said in confidence. That it was opened is noted in the history.
     *
     * @throws Refused.Forbidden when this person is no representative here
     */
    public List<Confidential> open(String issueKey, UserKey representative) {
        Heard heard = of(issueKey, representative);
        if (!heard.mayHear()) {
            throw new Refused.Forbidden("hear");
        }
        Stamp now = new Stamp(representative, clock.instant());
        Subject subject = heard.implementation().subject();
        records.write(List.of(new Records.Write(0, null, new Change(subject, Kind.OPENING, newKeys.get(), 1, now, Map.of(), Map.of()))));
        return confidences.about(heard.implementation().id());
    }

    /**
     * Answers what was said in confidence: a representative all of it, who may record what all may read.
     *
     * @param expected the version that a representative read; the edition, where it is somebody else
     * @throws Refused when this person may not, the answer is at fault, or somebody else was first
     */
    public Confidential answer(String issueKey, UserKey answering, String id, int expected, Map<?, ?> tree) {
        Heard heard = of(issueKey, answering);
        Confidential one = find(heard, answering, id, expected);
        Reading.Result<Answer> read = Reading.strictly(Answer.class, tree);
        if (!read.faults().isEmpty()) {
            throw new Refused.Invalid(read.faults());
        }
        return save(heard, one.answered(read.body(), answering));
    }

    /**
     * Keeps a text from others that would give its author away, or lets it go again.
     *
     * @throws Refused when this person is no representative here, or somebody else was first
     */
    public Confidential keepBack(String issueKey, UserKey representative, String id, int expected, boolean keep) {
        Heard heard = of(issueKey, representative);
        if (!heard.mayHear()) {
            throw new Refused.Forbidden("hear");
        }
        return save(heard, find(heard, representative, id, expected).keptBack(keep));
    }

    private Confidential find(Heard heard, UserKey person, String id, int expected) {
        boolean open = heard.mayAnswer() && heard.disclosed().stream().anyMatch(one -> one.id().equals(id));
        if (!heard.mayHear() && !open) {
            throw heard.mayAnswer() ? new Refused.NotFound("record") : new Refused.Forbidden("hear");
        }
        Confidential one = confidences.about(heard.implementation().id()).stream().filter(each -> each.id().equals(id)).findFirst()
                .orElseThrow(() -> new Refused.NotFound("record"));
        if ((heard.mayHear() ? one.version() : one.edition()) != expected) {
            throw new Refused.Overtaken();
        }
        return one;
    }

    private Confidential save(Heard heard, Confidential changed) {
        try {
            confidences.replace(List.of(changed));
        } catch (Records.StaleWrite e) {
            throw new Refused.Overtaken();
        }
        publish.statesOf(heard.implementation());
        return changed;
    }
}
