package dk.klar.usecase;

import dk.klar.domain.dossier.Dossier;
import dk.klar.domain.dossier.Entry;
import dk.klar.domain.gate.Passage;
import dk.klar.domain.people.UserKey;
import dk.klar.usecase.port.Canonical;
import dk.klar.usecase.port.Records;
import dk.klar.usecase.port.Records.Frozen;
import java.util.Map;

/** Shows what a passage rested on, beside what is there today. */
public final class ReadEvidence {
    private final ReadDossier dossiers;
    private final Records records;
    private final Canonical canonical;

    ReadEvidence(ReadDossier dossiers, Records records, Canonical canonical) {
        this.dossiers = dossiers;
        this.records = records;
        this.canonical = canonical;
    }

    /**
     * A passage with its evidence.
     *
     * @param content the evidence's content as a tree
     * @param today   the dossier as it is now
     */
    public record Shown(Entry<Passage> passage, Frozen evidence, Map<String, Object> content, Dossier today) {
        /** Whether it is still what was frozen, and what the passage says was. */
        public boolean intact() {
            return evidence.intact() && evidence.sha256().equals(passage.body().evidence());
        }
    }

    /** @throws Refused when this person may not see it, or there is no such evidence */
    public Shown of(String issueKey, String passageKey, UserKey reader) {
        Dossier dossier = dossiers.forReader(issueKey, reader);
        Entry<Passage> passage = dossier.find(Passage.class, passageKey).orElseThrow(() -> new Refused.NotFound("record"));
        Frozen evidence = records.evidence(passage.subject(), passageKey).orElseThrow(() -> new Refused.NotFound("evidence"));
        return new Shown(passage, evidence, canonical.tree(evidence.content()), dossier);
    }
}
