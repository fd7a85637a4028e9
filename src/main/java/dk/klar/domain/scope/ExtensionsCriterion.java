package dk.klar.domain.scope;

import dk.klar.domain.dossier.Entry;
import dk.klar.domain.gate.Findings;
import dk.klar.domain.gate.GateCase;
import dk.klar.domain.gate.Reason.Cure;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** An extension that was agreed has purpose, gains, consequences and resources of its own: that one can is no reason to. */
public final class ExtensionsCriterion {
    private ExtensionsCriterion() {
    }

    public static void judge(GateCase gate, Findings findings) {
        List<Entry<Extension>> extensions = gate.dossier().all(Extension.class);
        findings.restsOn(extensions);
        if (extensions.isEmpty()) {
            findings.notApplicable();
        }
        for (Entry<Extension> entry : extensions) {
            Extension extension = entry.body();
            if (extension.outcome() == null) {
                findings.advice(Cure.in(entry, "outcome"), "extensions.open", extension.what());
            } else if (extension.outcome() == Extension.Outcome.AGREED) {
                agreed(entry, gate, findings);
            }
        }
    }

    private static void agreed(Entry<Extension> entry, GateCase gate, Findings findings) {
        Extension extension = entry.body();
        Map<String, String> asked = new LinkedHashMap<>();
        asked.put("purpose", extension.purpose());
        asked.put("gains", extension.gains());
        asked.put("consequences", extension.consequences());
        asked.put("resources", extension.resources());
        asked.entrySet().stream().filter(field -> field.getValue().isEmpty()).findFirst()
                .ifPresent(field -> findings.missing(Cure.in(entry, field.getKey()), "extensions.notThought", extension.what()));
        boolean dayKnown = gate.past(extension.decidedOn());
        if (!dayKnown || extension.decidedBy().isEmpty()) {
            findings.missing(Cure.in(entry, dayKnown ? "decidedBy" : "decidedOn"), "extensions.notDecided", extension.what());
        }
    }
}
