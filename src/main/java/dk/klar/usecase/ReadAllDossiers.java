package dk.klar.usecase;

import dk.klar.domain.dossier.Dossier;
import dk.klar.usecase.port.Implementation;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Supplier;

/** All dossiers, whoever may see them, a page in memory at a time. */
public final class ReadAllDossiers {
    private final ReadDossier dossiers;
    private final Supplier<Walk> walks;

    ReadAllDossiers(ReadDossier dossiers, UseCases.Ports ports) {
        this.dossiers = dossiers;
        this.walks = () -> Walk.whereOn(ports.implementations(), ports.switches(), ports.projects(), Publish.AT_ONCE);
    }

    /** Hands out each once. One that cannot be read is passed over: publishing it has said so. */
    public void each(BiConsumer<Implementation, Dossier> reader) {
        Walk walk = walks.get();
        for (Optional<Walk.Page> page = walk.after(0, 0); page.isPresent(); page = walk.after(page.get().project(), page.get().last())) {
            some(page.get().implementations(), reader);
        }
    }

    private void some(List<Implementation> some, BiConsumer<Implementation, Dossier> reader) {
        List<Dossier> read = read(some);
        if (read.isEmpty() && some.size() > 1) {
            some.forEach(each -> some(List.of(each), reader));
        }
        for (int i = 0; i < read.size(); i++) {
            reader.accept(some.get(i), read.get(i));
        }
    }

    private List<Dossier> read(List<Implementation> some) {
        try {
            return dossiers.of(some);
        } catch (RuntimeException oneOfThem) {
            return List.of();
        }
    }
}
