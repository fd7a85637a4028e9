package dk.klar.usecase;

import dk.klar.domain.dossier.Dossier;
import dk.klar.domain.evidence.Fingerprint;
import dk.klar.domain.gate.Gate;
import dk.klar.domain.gate.GateCase;
import dk.klar.domain.learning.Crowd;
import dk.klar.domain.learning.Experience;
import dk.klar.domain.people.UserKey;
import dk.klar.usecase.port.Canonical;
import dk.klar.usecase.port.GateSearch;
import dk.klar.usecase.port.Implementation;
import dk.klar.usecase.port.Source;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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
    private final GateSearch search;
    private final ReadDossier dossiers;
    private final JudgeGate judge;
    private final Canonical canonical;
    private final Supplier<String> newKeys;

    ShareLearning(Entrance entrance, UseCases.Ports ports, ReadDossier dossiers, JudgeGate judge) {
        this.entrance = entrance;
        this.search = ports.gateSearch();
        this.dossiers = dossiers;
        this.judge = judge;
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
        List<Implementation> all = search.all(Source.everything(), user);
        Map<String, Experience> experiences = new TreeMap<>();
        int fewest = 0;
        for (int from = 0; from < all.size(); from += Publish.AT_ONCE) {
            for (Dossier dossier : dossiers.of(all.subList(from, Math.min(all.size(), from + Publish.AT_ONCE)))) {
                GateCase next = judge.next(dossier);
                fewest = next.policy().concerns().fewest();
                experiences.put(Fingerprint.of(seed + ":" + dossier.issue().value()).substring(0, ID),
                        Experience.of(Gate.inUse(dossier).stream().map(gate -> judge.gateCase(gate, dossier)).toList(), next));
            }
        }
        Crowd crowd = Crowd.of(experiences, Math.max(fewest, 2));
        Map<String, Object> document = Map.of("format", FORMAT, "version", VERSION, "fewest", fewest, "roundedTo", crowd.bands(),
                "knownOutside", Crowd.OUTWARD, "knownInside", Crowd.INNER, "implementations", crowd.rows());
        return new Shared(seed, fewest, all.size(), crowd.rows(), crowd.bands(), canonical.text(document));
    }
}
