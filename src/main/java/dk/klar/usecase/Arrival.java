package dk.klar.usecase;

import dk.klar.domain.dossier.Entry;
import dk.klar.domain.dossier.Kind;
import dk.klar.domain.dossier.Section;
import dk.klar.domain.dossier.Subject;
import dk.klar.domain.exchange.Acts;
import dk.klar.domain.exchange.Circle;
import dk.klar.domain.exchange.Document.Item;
import dk.klar.domain.exchange.Document.Part;
import dk.klar.domain.exchange.Renaming;
import dk.klar.domain.exchange.Travel;
import dk.klar.domain.people.UserKey;
import dk.klar.domain.record.Fault;
import dk.klar.domain.record.Reading;
import dk.klar.domain.record.RecordBody;
import dk.klar.domain.record.Reference;
import dk.klar.domain.record.Schema;
import dk.klar.domain.record.Tree;
import dk.klar.usecase.ImportRecords.Asked;
import dk.klar.usecase.ImportRecords.Line;
import dk.klar.usecase.ImportRecords.Shown;
import dk.klar.usecase.ImportRecords.What;
import dk.klar.usecase.WriteRecord.Planned;
import dk.klar.usecase.port.Implementations;
import dk.klar.usecase.port.Records;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Says what becomes of each record of a document, and changes nothing. */
final class Arrival {
    private final Records records;
    private final Implementations implementations;
    private final UserKey user;
    private final Asked asked;
    private final Function<String, Optional<UserKey>> people;
    /** The municipality's records that are here or are to be. */
    private final Set<String> shared = new HashSet<>();

    /** @param people who somebody with that name is here */
    Arrival(UseCases.Ports ports, UserKey user, Asked asked, Function<String, Optional<UserKey>> people) {
        this.records = ports.records();
        this.implementations = ports.implementations();
        this.user = user;
        this.asked = asked;
        this.people = people;
        records.about(Subject.municipality()).forEach(entry -> shared.add(name(entry)));
    }

    /** A record that can be taken in, as far as can be said looking at it alone. */
    private record Candidate(Item item, RecordBody body, List<Reference> references, boolean acts) {
    }

    /** @param may whether records of a kind are the user's to write */
    Shown of(Part part, Subject subject, Predicate<Kind> may) {
        List<Fault> faults = new ArrayList<>(part.faults());
        Map<String, Entry<?>> here = records.about(subject).stream().collect(Collectors.toMap(Arrival::name, entry -> entry, (one, other) -> one));
        Map<Item, Fault> left = new LinkedHashMap<>();
        Map<String, Candidate> candidates = new LinkedHashMap<>();
        for (Item item : part.items()) {
            Travel travel = Travel.of(item.kind());
            if (travel != Travel.TAKEN_IN) {
                left.put(item, Fault.of("", travel.code()));
            } else if (!may.test(item.kind())) {
                left.put(item, Fault.of("", "exchange.mayNot"));
            } else {
                read(item, here, left, faults).ifPresent(candidate -> candidates.put(item.name(), candidate));
            }
        }
        leaveOutWhatNamesNothing(candidates, here.keySet(), left);
        List<String> circle = Circle.in(named(candidates));
        if (!circle.isEmpty()) {
            faults.add(Fault.of(circle.get(0), "exchange.circle", String.join(" → ", circle)));
        }
        List<Line> lines = part.items().stream().map(item -> left.containsKey(item)
                ? new Line(item, What.LEFT_OUT, Optional.of(left.get(item)), false, Optional.empty())
                : line(candidates.get(item.name()), item, here.get(item.name()))).toList();
        return new Shown(part.issue(), Optional.empty(), List.copyOf(faults), lines);
    }

    /** From now on implementations may name what was taken in. */
    void add(Part part, Shown shown) {
        if (shown.faults().isEmpty()) {
            shown.lines().stream().filter(line -> line.what() != What.LEFT_OUT).forEach(line -> shared.add(line.item().name()));
        }
    }

    private Optional<Candidate> read(Item item, Map<String, Entry<?>> here, Map<Item, Fault> left, List<Fault> faults) {
        Schema schema = Schema.of(item.kind().body());
        Map<String, Object> plain = Acts.without(schema, item.fields());
        List<Fault> unknown = new ArrayList<>();
        Map<String, Object> tree = new Renaming(name -> person(name, unknown), key -> issue(key, unknown)).of(schema, plain);
        if (!unknown.isEmpty()) {
            left.put(item, unknown.get(0));
            return Optional.empty();
        }
        Entry<?> before = here.get(item.name());
        Map<String, Object> whole = before == null ? tree : Acts.of(schema, Tree.of(before.body()), tree);
        Reading.Result<? extends RecordBody> read = Reading.strictly(item.kind().body(), whole);
        read.faults().forEach(fault -> faults.add(new Fault(item.name() + (fault.field().isEmpty() ? "" : "." + fault.field()), fault.code(), fault.args())));
        return read.body() == null ? Optional.empty()
                : Optional.of(new Candidate(item, read.body(), read.references(), plain.size() < item.fields().size()));
    }

    private Optional<?> person(Object name, List<Fault> unknown) {
        if (!(name instanceof String text) || text.isBlank()) {
            return Optional.of(name);
        }
        Optional<UserKey> here = people.apply(text);
        if (here.isEmpty()) {
            unknown.add(Fault.of("", "exchange.person", text));
        }
        return here.map(UserKey::value);
    }

    private Optional<?> issue(Object key, List<Fault> unknown) {
        if (!(key instanceof String text) || text.isBlank()) {
            return Optional.of(key);
        }
        Optional<Long> here = implementations.visible(asked.issues().getOrDefault(text, text), user).map(issue -> issue.id().value());
        if (here.isEmpty()) {
            unknown.add(Fault.of("", "exchange.names", text));
        }
        return here;
    }

    /** Whatever names a record that is left out is left out itself, and so on. */
    private void leaveOutWhatNamesNothing(Map<String, Candidate> candidates, Set<String> here, Map<Item, Fault> left) {
        boolean more;
        do {
            more = false;
            for (Candidate candidate : List.copyOf(candidates.values())) {
                Optional<Reference> missing = candidate.references().stream().filter(reference -> !there(reference, candidates.keySet(), here)).findFirst();
                if (missing.isPresent()) {
                    candidates.remove(candidate.item().name());
                    left.put(candidate.item(), Fault.of("", "exchange.names", name(missing.get())));
                    more = true;
                }
            }
        } while (more);
    }

    private boolean there(Reference reference, Set<String> coming, Set<String> here) {
        Optional<Kind> kind = Kind.bySegment(reference.kind()).filter(each -> !reference.any() || Section.of(each).isPresent());
        String name = name(reference);
        return kind.isPresent() && (coming.contains(name) || (kind.get().shared() ? shared : here).contains(name));
    }

    private static Map<String, Set<String>> named(Map<String, Candidate> candidates) {
        Map<String, Set<String>> named = new LinkedHashMap<>();
        candidates.forEach((name, candidate) -> named.put(name, candidate.references().stream().map(Arrival::name).collect(Collectors.toSet())));
        return named;
    }

    private Line line(Candidate candidate, Item item, Entry<?> before) {
        if (candidate == null) {
            return new Line(item, What.LEFT_OUT, Optional.empty(), false, Optional.empty());
        }
        if (before == null) {
            return new Line(item, What.MADE, Optional.empty(), candidate.acts(), Optional.of(new Planned(item.kind(), item.key(), candidate.body(), null)));
        }
        Schema schema = Schema.of(item.kind().body());
        if (Acts.without(schema, Tree.of(before.body())).equals(Acts.without(schema, Tree.of(candidate.body())))) {
            return new Line(item, What.SAME, Optional.empty(), false, Optional.empty());
        } else if (!asked.replace()) {
            return new Line(item, What.KEPT, Optional.empty(), false, Optional.empty());
        }
        return new Line(item, What.REPLACED, Optional.empty(), candidate.acts(),
                Optional.of(new Planned(item.kind(), item.key(), candidate.body(), before)));
    }

    private static String name(Entry<?> entry) {
        return entry.kind().segment() + "/" + entry.key();
    }

    private static String name(Reference reference) {
        return reference.kind() + "/" + reference.key();
    }
}
