package dk.klar.usecase;

import dk.klar.domain.concern.Confidential;
import dk.klar.domain.decision.Decision;
import dk.klar.domain.dossier.Dossier;
import dk.klar.domain.dossier.Entry;
import dk.klar.domain.dossier.IssueId;
import dk.klar.domain.dossier.Kind;
import dk.klar.domain.dossier.Only;
import dk.klar.domain.dossier.Subject;
import dk.klar.domain.gate.Gate;
import dk.klar.domain.gate.GatePolicy;
import dk.klar.domain.gate.Thresholds;
import dk.klar.domain.history.Change;
import dk.klar.domain.people.UserKey;
import dk.klar.domain.record.Reading;
import dk.klar.usecase.port.Confidences;
import dk.klar.usecase.port.Guards;
import dk.klar.usecase.port.Implementation;
import dk.klar.usecase.port.Records;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Loads all that is recorded on an implementation, in two queries however much it is, and two more for a gate that was decided before its policy changed. */
public final class ReadDossier {
    private final Entrance entrance;
    private final Records records;
    private final Confidences confidences;
    private final Guards guards;

    public ReadDossier(Entrance entrance, Records records, Confidences confidences, Guards guards) {
        this.entrance = entrance;
        this.records = records;
        this.confidences = confidences;
        this.guards = guards;
    }

    /** @throws Refused when this person may not see it */
    public Dossier forReader(String issueKey, UserKey reader) {
        return of(entrance.toSee(issueKey, reader));
    }

    /** For rules, which see all whoever asks. */
    Dossier of(Implementation implementation) {
        Map<Subject, List<Entry<?>>> recorded = records.withShared(implementation.subject());
        return whole(implementation, recorded.get(implementation.subject()), recorded.get(Subject.municipality()),
                confidences.about(implementation.id()), new HashMap<>());
    }

    /**
     * Likewise for many, in three queries for every {@link Records#AT_ONCE}, and one for each policy that was changed.
     *
     * @param implementations at most so many
     */
    List<Dossier> of(List<Implementation> implementations) {
        Map<Subject, List<Entry<?>>> recorded = records.aboutEach(implementations.stream().map(Implementation::subject).toList());
        List<Entry<?>> municipality = records.about(Subject.municipality());
        Map<IssueId, List<Confidential>> said = confidences.aboutEach(implementations.stream().map(Implementation::id).toList());
        Map<String, List<Change>> policies = new HashMap<>();
        return implementations.stream().map(implementation -> whole(implementation, recorded.get(implementation.subject()), municipality,
                said.get(implementation.id()), policies)).toList();
    }

    /** @param policies their changes, as far as they were asked for yet */
    private Dossier whole(Implementation implementation, List<Entry<?>> recorded, List<Entry<?>> municipality, List<Confidential> said,
                          Map<String, List<Change>> policies) {
        Dossier dossier = Dossier.of(implementation.id(), recorded, municipality, said.stream().map(Confidential::standing).toList());
        return dossier.decidedUnder(earlierPolicies(dossier, policies)).standingBehind(guards.behind(implementation));
    }

    /** What was decided stays decided under the policy of its day. Only where that has changed since, the history is asked. */
    private Map<Gate, List<Entry<?>>> earlierPolicies(Dossier dossier, Map<String, List<Change>> policies) {
        Map<Gate, List<Entry<?>>> earlier = new EnumMap<>(Gate.class);
        for (Gate gate : Gate.values()) {
            Optional<Entry<Decision>> decided = Decision.inForce(dossier, gate).filter(entry -> entry.body().goes());
            List<Entry<?>> now = Stream.of(dossier.policy(gate, GatePolicy.class), dossier.policy(gate, Thresholds.class))
                    .<Entry<?>>flatMap(Optional::stream).toList();
            if (decided.isPresent() && now.stream().anyMatch(entry -> entry.updated().at().isAfter(decided.get().created().at()))) {
                earlier.put(gate, Stream.of(asOf(Kind.GATE_POLICY, gate.id(), decided.get().created().at(), policies),
                        asOf(Kind.THRESHOLDS, Only.ONLY.id(), decided.get().created().at(), policies)).<Entry<?>>flatMap(Optional::stream).toList());
            }
        }
        return earlier;
    }

    private Optional<Entry<?>> asOf(Kind kind, String key, Instant moment, Map<String, List<Change>> policies) {
        return policies.computeIfAbsent(kind.segment() + ":" + key, any -> records.history(Subject.municipality(), kind, key)).stream()
                .filter(change -> !change.stamp().at().isAfter(moment)).findFirst().filter(change -> !change.after().isEmpty())
                .map(change -> new Entry<>(change.subject(), kind, key, change.version(), Reading.stored(kind.body(), change.after()),
                        change.stamp(), change.stamp()));
    }
}
