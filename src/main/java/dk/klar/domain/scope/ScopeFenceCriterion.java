package dk.klar.domain.scope;

import dk.klar.domain.dossier.Entry;
import dk.klar.domain.dossier.Kind;
import dk.klar.domain.gate.Findings;
import dk.klar.domain.gate.GateCase;
import dk.klar.domain.gate.Reason.Cure;
import dk.klar.domain.scope.ScopeItem.Place;
import java.util.List;
import java.util.Optional;

/** There is a fence: what it is used for now, what not, what later and on which trigger, and how an extension is agreed. */
public final class ScopeFenceCriterion {
    private ScopeFenceCriterion() {
    }

    public static void judge(GateCase gate, Findings findings) {
        List<Entry<ScopeItem>> items = gate.dossier().all(ScopeItem.class);
        Optional<Entry<ScopeFence>> fence = gate.dossier().only(ScopeFence.class);
        if (none(items, Place.IN_NOW)) {
            findings.missing(Cure.adding(Kind.SCOPE_ITEM), "scope.nothingIn");
        }
        if (none(items, Place.OUT)) {
            findings.missing(Cure.adding(Kind.SCOPE_ITEM), "scope.nothingOut");
        }
        if (fence.map(entry -> entry.body().howExtended()).orElse("").isEmpty()) {
            findings.missing(Cure.in(Kind.SCOPE_FENCE, "howExtended"), "scope.notAgreed");
        }
        items.stream().filter(entry -> entry.body().place() == Place.LATER && entry.body().trigger().isEmpty())
                .forEach(entry -> findings.missing(Cure.in(entry, "trigger"), "scope.noTrigger", entry.body().what()));
        if (fence.map(entry -> entry.body().minimalCore()).orElse("").isEmpty()) {
            findings.advice(Cure.in(Kind.SCOPE_FENCE, "minimalCore"), "scope.noCore");
        }
        findings.restsOn(items);
        fence.ifPresent(findings::restsOn);
    }

    private static boolean none(List<Entry<ScopeItem>> items, Place place) {
        return items.stream().noneMatch(entry -> entry.body().place() == place);
    }
}
