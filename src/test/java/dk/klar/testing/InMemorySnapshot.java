package dk.klar.testing;

import dk.klar.domain.dossier.Entry;
import dk.klar.domain.dossier.Subject;
import dk.klar.usecase.port.Records;
import dk.klar.usecase.port.Snapshot;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** All that records in memory hold of the municipality and of these issues. */
public record InMemorySnapshot(Records records, Supplier<List<Subject>> issues) implements Snapshot {
    @Override
    public void bySubject(BiConsumer<Subject, List<Entry<?>>> reader) {
        Map<Subject, List<Entry<?>>> moment = new LinkedHashMap<>();
        Stream.concat(Stream.of(Subject.municipality()), issues.get().stream()).forEach(subject -> moment.put(subject, records.about(subject)));
        moment.values().removeIf(List::isEmpty);
        moment.forEach(reader);
    }
}
