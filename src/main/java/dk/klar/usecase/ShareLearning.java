package dk.klar.usecase;

import dk.klar.domain.dossier.Subject;
import dk.klar.domain.evidence.Fingerprint;
import dk.klar.domain.gate.Policy;
import dk.klar.domain.learning.Crowd;
import dk.klar.domain.learning.Experience;
import dk.klar.domain.people.UserKey;
import dk.klar.usecase.ReadPortfolio.Row;
import dk.klar.usecase.port.Canonical;
import dk.klar.usecase.port.Records;
import dk.klar.usecase.port.Source;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** What other municipalities can learn from this one, without knowing from whom. */
public final class ShareLearning {
    /** What the document calls itself. */
    public static final String FORMAT = "klar-learning";
    /** One more when its shape changes. */
    public static final int VERSION = 1;
    /** Digits of an id: enough that no two are the same. */
    private static final int ID = 16;

    private final Entrance entrance;
    private final Records records;
    private final ReadPortfolio portfolio;
    private final Canonical canonical;
    private final Supplier<String> newKeys;

    ShareLearning(Entrance entrance, UseCases.Ports ports, ReadPortfolio portfolio) {
        this.entrance = entrance;
        this.records = ports.records();
        this.portfolio = portfolio;
        this.canonical = ports.canonical();
        this.newKeys = ports.newKeys();
    }

    /**
     * What would leave.
     *
     * @param seed   what the ids were made of; with it, and while nothing changes, the same comes out again. It never leaves
     * @param fewest the fewest implementations that may share something
     * @param looked at how many implementations
     * @param bands  how coarse columns are
     * @param text   what leaves, to the last character
     */
    public record Shared(String seed, int fewest, int looked, List<Map<String, Object>> rows, Map<String, Integer> bands, String text) {
        public String sha256() {
            return Fingerprint.of(text);
        }
    }

    /** @throws Refused when this person does not administer Klar */
    public Shared preview(UserKey user) {
        return of(user, newKeys.get());
    }

    /**
     * The very same that was shown.
     *
     * @throws Refused.Overtaken when something has changed since
     * @throws Refused           when this person does not administer Klar
     */
    public Shared shown(UserKey user, String seed, String sha256) {
        Shared shared = of(user, seed);
        if (!shared.sha256().equals(sha256)) {
            throw new Refused.Overtaken();
        }
        return shared;
    }

    private Shared of(UserKey user, String seed) {
        entrance.toAdminister(user);
        int fewest = Policy.promised(records.about(Subject.municipality())).fewest();
        List<Row> all = portfolio.of(user, Source.everything());
        Map<String, Experience> experiences = new HashMap<>();
        all.forEach(row -> experiences.put(Fingerprint.of(seed + ":" + row.implementation().id().value()).substring(0, ID), row.summary().experience()));
        Crowd crowd = Crowd.of(experiences, Math.max(fewest, 2));
        Map<String, Object> document = Map.of("format", FORMAT, "version", VERSION, "fewest", fewest, "roundedTo", crowd.bands(),
                "knownOutside", Crowd.OUTWARD, "knownInside", Crowd.INNER, "implementations", crowd.rows());
        return new Shared(seed, fewest, all.size(), crowd.rows(), crowd.bands(), canonical.text(document));
    }
}
