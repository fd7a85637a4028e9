package dk.klar.domain.dossier;

import dk.klar.domain.concern.Confidential;
import dk.klar.domain.decision.Reopening;
import dk.klar.domain.gate.Gate;
import dk.klar.domain.gate.Passage;
import dk.klar.domain.guidance.Keyed;
import dk.klar.domain.record.RecordBody;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Everything recorded on one implementation, with the committees it may refer to; loaded at once, immutable. */
public final class Dossier {
    private final IssueId issue;
    private final Map<Kind, List<Entry<?>>> entries;
    private final List<Confidential.Standing> confidential;
    private final Map<Gate, List<Entry<?>>> earlier;
    private final Set<Gate> behind;

    private Dossier(IssueId issue, Map<Kind, List<Entry<?>>> entries, List<Confidential.Standing> confidential,
                    Map<Gate, List<Entry<?>>> earlier, Set<Gate> behind) {
        this.issue = issue;
        this.entries = entries;
        this.confidential = confidential;
        this.earlier = earlier;
        this.behind = behind;
    }

    /** The same dossier of an issue that stands behind these gates, by its status in Jira. */
    public Dossier standingBehind(Set<Gate> gates) {
        return new Dossier(issue, entries, confidential, earlier, Set.copyOf(gates));
    }

    /** Whether the issue's status in Jira lies behind the gate, whether or not it went through. */
    public boolean standsBehind(Gate gate) {
        return behind.contains(gate);
    }

    /**
     * The same dossier where some gates were decided under an earlier policy.
     *
     * @param policies for each of these gates the policy's records as they were
     */
    public Dossier decidedUnder(Map<Gate, List<Entry<?>>> policies) {
        return new Dossier(issue, entries, confidential, Map.copyOf(policies), behind);
    }

    /** The same dossier with this record in it, in the place of the one it replaces. */
    public Dossier with(Entry<?> entry) {
        Map<Kind, List<Entry<?>>> more = new EnumMap<>(Kind.class);
        more.putAll(entries);
        more.put(entry.kind(), Stream.concat(entries(entry.kind()).stream().filter(each -> !each.key().equals(entry.key())), Stream.of(entry)).toList());
        return new Dossier(issue, more, confidential, earlier, behind);
    }

    /** A part of the policy at a gate: as it was when the gate was decided, else as it is. Empty where there is none. */
    @SuppressWarnings("unchecked") // an Entry's body is of its kind's class: its constructor sees to it
    public <B extends RecordBody> Optional<Entry<B>> policy(Gate gate, Class<B> body) {
        Kind kind = Kind.of(body);
        String key = kind.only() ? Only.ONLY.id() : gate.id();
        return (Optional<Entry<B>>) (Optional<?>) (earlier.containsKey(gate) ? earlier.get(gate) : entries(kind)).stream()
                .filter(entry -> entry.kind() == kind && entry.key().equals(key)).findFirst();
    }

    /**
     * @param own          the implementation's records
     * @param shared       the municipality's
     * @param confidential what was said in confidence, as far as rules need to know of it
     */
    public static Dossier of(IssueId issue, Collection<? extends Entry<?>> own, Collection<? extends Entry<?>> shared,
                             Collection<Confidential.Standing> confidential) {
        Map<Kind, List<Entry<?>>> byKind = Stream.concat(own.stream(), shared.stream())
                .map(entry -> (Entry<?>) entry)
                .sorted(Comparator.comparing((Entry<?> entry) -> entry.created().at()).thenComparing(Entry::key))
                .collect(Collectors.groupingBy(Entry::kind, () -> new EnumMap<>(Kind.class), Collectors.toUnmodifiableList()));
        return new Dossier(issue, byKind, List.copyOf(confidential), Map.of(), Set.of());
    }

    /** The municipality's records alone, as a dossier of no implementation. */
    public static Dossier shared(Collection<? extends Entry<?>> municipality) {
        return of(null, List.of(), municipality, List.of());
    }

    public IssueId issue() {
        return issue;
    }

    /** Whether nothing in it differs, so that no rule can tell the two apart. */
    public boolean same(Dossier other) {
        return entries.equals(other.entries) && confidential.equals(other.confidential) && earlier.equals(other.earlier) && behind.equals(other.behind);
    }

    /** The records of one kind, oldest first. */
    @SuppressWarnings("unchecked") // an Entry's body is of its kind's class: its constructor sees to it
    public <B extends RecordBody> List<Entry<B>> all(Class<B> body) {
        return (List<Entry<B>>) (List<?>) entries(Kind.of(body));
    }

    /** The record of a kind with a fixed key. */
    public <B extends RecordBody> Optional<Entry<B>> about(Keyed thing, Class<B> body) {
        return find(body, thing.id());
    }

    public <B extends RecordBody> Optional<Entry<B>> find(Class<B> body, String key) {
        return all(body).stream().filter(entry -> entry.key().equals(key)).findFirst();
    }

    /** The record of a kind of which there is at most one. */
    public <B extends RecordBody> Optional<Entry<B>> only(Class<B> body) {
        return about(Only.ONLY, body);
    }

    /** The passages through a gate since it was last reopened, first to last. */
    public List<Entry<Passage>> passages(Gate gate) {
        return all(Passage.class).stream().filter(entry -> entry.body().gate().equals(gate.id()))
                .filter(entry -> sinceReopened(entry, gate)).toList();
    }

    /** Whether a record about a gate still counts: what is older than the last reopening does not. */
    public boolean sinceReopened(Entry<?> entry, Gate gate) {
        return all(Reopening.class).stream().filter(reopening -> reopening.body().gate() == gate)
                .noneMatch(reopening -> !reopening.created().at().isBefore(entry.created().at()));
    }

    /** All records, the municipality's too, kind by kind. */
    public List<Entry<?>> all() {
        return entries.values().stream().flatMap(List::stream).toList();
    }

    /** The records of one kind, oldest first. */
    public List<Entry<?>> entries(Kind kind) {
        return entries.getOrDefault(kind, List.of());
    }

    public Optional<Entry<?>> entry(Kind kind, String key) {
        return entries(kind).stream().filter(entry -> entry.key().equals(key)).findFirst();
    }

    /** That something was said in confidence, and whether it was answered; never what. */
    public List<Confidential.Standing> confidential() {
        return confidential;
    }
}
