package dk.klar.domain.context;

import dk.klar.domain.dossier.Entry;
import dk.klar.domain.dossier.Kind;
import dk.klar.domain.gate.Findings;
import dk.klar.domain.gate.GateCase;
import dk.klar.domain.gate.Reason.Cure;
import java.util.List;
import java.util.Optional;

/** The difficult part is the interplay: somebody has looked beyond the technology, at workflows, journeys and actors outside. */
public final class InterplayCriterion {
    private InterplayCriterion() {
    }

    public static void judge(GateCase gate, Findings findings) {
        List<Entry<Dependency>> dependencies = gate.dossier().all(Dependency.class);
        Optional<Entry<Technology>> technology = gate.dossier().only(Technology.class);
        boolean none = technology.isPresent() && !technology.get().body().noDependencies().isEmpty();
        List<Entry<Dependency>> beyond = dependencies.stream().filter(entry -> entry.body().kind() != Dependency.Kind.SYSTEM).toList();
        if (beyond.isEmpty() && !none) {
            findings.missing(Cure.adding(Kind.DEPENDENCY), "interplay.onlyTechnology");
        }
        dependencies.stream().filter(entry -> !gate.past(entry.body().assessedOn()))
                .forEach(entry -> findings.missing(Cure.in(entry, "assessedOn"), "interplay.notAssessed", entry.body().what()));
        technology.ifPresentOrElse(entry -> judge(entry.body(), gate, findings),
                () -> findings.missing(Cure.in(Kind.TECHNOLOGY, "maturity"), "interplay.noTechnology"));
        findings.restsOn(dependencies);
        technology.ifPresent(findings::restsOn);
    }

    private static void judge(Technology technology, GateCase gate, Findings findings) {
        Optional<String> unknown = technology.maturity() == null ? Optional.of("maturity")
                : technology.closenessToCore() == null ? Optional.of("closenessToCore")
                : technology.rigidity() == null ? Optional.of("rigidity") : Optional.empty();
        unknown.ifPresent(field -> findings.missing(Cure.in(Kind.TECHNOLOGY, field), "interplay.noTechnology"));
        boolean described = gate.dossier().all(ContextProfile.class).stream()
                .anyMatch(entry -> entry.body().standing() == ContextProfile.Standing.ROLLOUT_UNIT);
        if (technology.radarRing() == Technology.RadarRing.KLAR && !described) {
            findings.advice(Cure.adding(Kind.PROFILE), "interplay.radarIsNotContext");
        }
    }
}
