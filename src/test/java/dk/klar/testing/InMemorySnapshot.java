package dk.klar.testing;

import dk.klar.domain.dossier.Entry;
import dk.klar.domain.dossier.Subject;
import dk.klar.usecase.port.Records;
import dk.klar.usecase.port.Snapshot;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** All that records in memory hold of the municipality and of these issues. */
public record InMemorySnapshot(Records records, Supplier<List<Subject>> issues) implements Snapshot {
    @Override
    public void bySubject(BiConsumer<Subject, List<Entry<?>>> reader) {
        Stream.concat(Stream.of(Subject.municipality()), issues.get().stream()).forEach(subject -> {
            List<Entry<?>> entries = records.about(subject);
            if (!entries.isEmpty()) {
                reader.accept(subject, entries);
            }
        });
    }
}
