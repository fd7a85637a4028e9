package dk.klar.domain.involvement;

import dk.klar.domain.dossier.Entry;
import dk.klar.domain.dossier.Kind;
import dk.klar.domain.gate.Findings;
import dk.klar.domain.gate.GateCase;
import dk.klar.domain.gate.Reason.Cure;
import dk.klar.domain.people.TargetGroup;
import java.util.List;
import java.util.stream.Stream;

/** More than the usual few: new people take part, every profession is there, and so are those who seldom speak up. */
public final class RepresentativenessCriterion {
    private RepresentativenessCriterion() {
    }

    public static void judge(GateCase gate, Findings findings) {
        List<Entry<Involvement>> events = gate.dossier().all(Involvement.class).stream()
                .filter(entry -> gate.past(entry.body().heldOn()) && entry.body().level().involves()).toList();
        findings.restsOn(events);
        if (events.isEmpty()) {
            findings.missing(Cure.adding(Kind.INVOLVEMENT), "represented.noEvents");
            return;
        }
        usualFew(events, gate, findings);
        for (String profession : gate.professions()) {
            if (reached(events).noneMatch(reach -> TargetGroup.same(reach.profession(), profession))) {
                findings.missing(Cure.adding(Kind.INVOLVEMENT), "represented.profession", profession);
            }
        }
        if (events.stream().noneMatch(entry -> Boolean.TRUE.equals(entry.body().quietVoices()))) {
            findings.missing(Cure.in(events.get(events.size() - 1), "quietVoices"), "represented.quietVoices");
        }
    }

    private static void usualFew(List<Entry<Involvement>> events, GateCase gate, Findings findings) {
        events.stream().filter(entry -> entry.body().reached().stream().anyMatch(reach -> reach.alsoInTheLastTwo() == null))
                .forEach(entry -> findings.advice(Cure.in(entry, "reached"), "represented.notCounted", entry.body().title()));
        long people = reached(events).filter(reach -> reach.alsoInTheLastTwo() != null).mapToLong(Reach::people).sum();
        long familiar = reached(events).filter(reach -> reach.alsoInTheLastTwo() != null).mapToLong(Reach::alsoInTheLastTwo).sum();
        if (people > 0 && familiar * 100 > people * gate.policy().usualFewPercent()) {
            findings.missing(Cure.adding(Kind.INVOLVEMENT), "represented.usualFew", familiar, people, gate.policy().usualFewPercent());
        }
    }

    private static Stream<Reach> reached(List<Entry<Involvement>> events) {
        return events.stream().flatMap(entry -> entry.body().reached().stream());
    }
}
