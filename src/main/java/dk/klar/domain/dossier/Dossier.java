package dk.klar.domain.dossier;

import dk.klar.domain.concern.Confidential;
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
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Everything recorded on one implementation, with the committees it may refer to; loaded at once, immutable. */
public final class Dossier {
    private final IssueId issue;
    private final Map<Kind, List<Entry<?>>> entries;
    private final List<Confidential.Standing> confidential;

    private Dossier(IssueId issue, Map<Kind, List<Entry<?>>> entries, List<Confidential.Standing> confidential) {
        this.issue = issue;
        this.entries = entries;
        this.confidential = confidential;
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
        return new Dossier(issue, byKind, List.copyOf(confidential));
    }

    public IssueId issue() {
        return issue;
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

    /** The passages through a gate, first to last. */
    public List<Entry<Passage>> passages(Gate gate) {
        return all(Passage.class).stream().filter(entry -> entry.body().gate().equals(gate.id())).toList();
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
