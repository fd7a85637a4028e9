package dk.klar.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import dk.klar.domain.dossier.Entry;
import dk.klar.domain.dossier.Subject;
import dk.klar.usecase.port.Snapshot;
import java.util.List;
import java.util.function.BiConsumer;

/**
 * All records in Jira's database, a page at a time within one transaction. Active Objects can read a table in one statement too,
 * but whether that is so on Jira 11 is not known.
 */
public final class AoSnapshot implements Snapshot {
    private final ActiveObjects ao;

    public AoSnapshot(ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public void bySubject(BiConsumer<Subject, List<Entry<?>>> reader) {
        new RecordTable(ao).bySubject(reader);
    }
}
