package dk.klar.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import dk.klar.domain.dossier.Kind;
import dk.klar.domain.dossier.Subject;
import dk.klar.domain.people.UserKey;
import dk.klar.usecase.port.Records.Frozen;
import dk.klar.usecase.port.Records.StoreUnavailable;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.java.ao.DBParam;
import net.java.ao.Query;

/** What passages rested on. */
final class EvidenceTable {
    private static final String PEOPLE = "people";
    private final ActiveObjects ao;

    EvidenceTable(ActiveObjects ao) {
        this.ao = ao;
    }

    void add(Frozen evidence) {
        ao.create(EvidenceRow.class,
                new DBParam("UNIQUE_KEY", RecordKeys.unique(evidence.subject(), Kind.PASSAGE, evidence.passage())),
                new DBParam("CONTENT", evidence.content()),
                new DBParam("PEOPLE", Json.text(Map.of(PEOPLE, evidence.people().stream().map(UserKey::value).toList()))),
                new DBParam("SHA256", evidence.sha256()));
    }

    Optional<Frozen> find(Subject subject, String passage) {
        String key = RecordKeys.unique(subject, Kind.PASSAGE, passage);
        EvidenceRow[] rows = ao.find(EvidenceRow.class, Query.select().where("UNIQUE_KEY = ?", key));
        return Arrays.stream(rows).filter(row -> row.getUniqueKey().equals(key)).findFirst()
                .map(row -> new Frozen(subject, passage, row.getContent(), people(row), row.getSha256()));
    }

    private static List<UserKey> people(EvidenceRow row) {
        if (Json.tree(row.getPeople()).get(PEOPLE) instanceof List<?> keys) {
            return keys.stream().map(key -> new UserKey(key.toString())).toList();
        }
        throw new StoreUnavailable("row " + row.getID() + " of the evidence, " + row.getUniqueKey() + ", cannot be read", null);
    }
}
