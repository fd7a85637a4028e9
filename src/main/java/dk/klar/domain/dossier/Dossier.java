package dk.klar.domain.dossier;

import dk.klar.domain.gate.Gate;
import dk.klar.domain.gate.GatePlan;
import dk.klar.domain.gate.Passage;
import dk.klar.domain.guidance.Pitfall;
import dk.klar.domain.med.Committee;
import dk.klar.domain.med.Discussion;
import dk.klar.domain.people.RoleAssignment;
import dk.klar.domain.people.TargetGroup;
import dk.klar.domain.pilot.Pilot;
import dk.klar.domain.pitfall.Judgement;
import dk.klar.domain.record.RecordBody;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Everything recorded on one implementation, with the committees it may refer to; loaded at once, immutable. */
public final class Dossier {
    private final IssueId issue;
    private final Map<Kind, List<Entry<?>>> entries;

    private Dossier(IssueId issue, Map<Kind, List<Entry<?>>> entries) {
        this.issue = issue;
        this.entries = entries;
    }

    /**
     * @param own    the implementation's records
     * @param shared the municipality's
     */
    public static Dossier of(IssueId issue, Collection<? extends Entry<?>> own, Collection<? extends Entry<?>> shared) {
        Map<Kind, List<Entry<?>>> byKind = Stream.concat(own.stream(), shared.stream())
                .map(entry -> (Entry<?>) entry)
                .sorted(Comparator.comparing((Entry<?> entry) -> entry.created().at()).thenComparing(Entry::key))
                .collect(Collectors.groupingBy(Entry::kind, () -> new EnumMap<>(Kind.class), Collectors.toUnmodifiableList()));
        return new Dossier(issue, byKind);
    }

    public IssueId issue() {
        return issue;
    }

    public List<Entry<RoleAssignment>> roles() {
        return all(RoleAssignment.class);
    }

    public List<Entry<TargetGroup>> targetGroups() {
        return all(TargetGroup.class);
    }

    public List<Entry<Pilot>> pilots() {
        return all(Pilot.class);
    }

    public List<Entry<Discussion>> discussions() {
        return all(Discussion.class);
    }

    public List<Entry<Committee>> committees() {
        return all(Committee.class);
    }

    public Optional<Entry<Committee>> committee(String key) {
        return committees().stream().filter(committee -> committee.key().equals(key)).findFirst();
    }

    public Optional<Entry<Judgement>> judgement(Pitfall pitfall) {
        return all(Judgement.class).stream().filter(entry -> entry.key().equals(pitfall.id())).findFirst();
    }

    public Optional<Entry<GatePlan>> plan(Gate gate) {
        return all(GatePlan.class).stream().filter(entry -> entry.key().equals(gate.id())).findFirst();
    }

    /** The passages through a gate, first to last. */
    public List<Entry<Passage>> passages(Gate gate) {
        return all(Passage.class).stream().filter(entry -> entry.body().gate().equals(gate.id())).toList();
    }

    /** The records of one kind, oldest first. */
    public List<Entry<?>> entries(Kind kind) {
        return entries.getOrDefault(kind, List.of());
    }

    public Optional<Entry<?>> entry(Kind kind, String key) {
        return entries(kind).stream().filter(entry -> entry.key().equals(key)).findFirst();
    }

    @SuppressWarnings("unchecked") // an Entry's body is of its kind's class: its constructor sees to it
    private <B extends RecordBody> List<Entry<B>> all(Class<B> body) {
        return (List<Entry<B>>) (List<?>) entries(Kind.of(body));
    }
}
