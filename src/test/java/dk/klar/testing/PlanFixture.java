package dk.klar.testing;

import dk.klar.domain.plan.ConcurrentChange;
import dk.klar.domain.plan.ImplementationPlan;
import dk.klar.domain.plan.Lesson;
import dk.klar.domain.plan.Revision;
import dk.klar.domain.plan.WorkflowDescription;
import dk.klar.domain.scope.Extension;
import dk.klar.domain.support.Segment;

/** What belongs to a plan, each without anything missing, for the target groups of {@link DossierFixture}. */
public final class PlanFixture {
    private PlanFixture() {
    }

    public static Draft<ImplementationPlan> plan() {
        return Draft.of(ImplementationPlan.class).with("story", "Fra papirskemaer til fælles overblik");
    }

    public static Draft<Revision> revision() {
        return Draft.of(Revision.class).with("plannedOn", "2026-05-18").with("heldOn", "2026-05-19")
                .with("learned", "Natholdet skal have mere tid").with("changed", "Natholdet begynder en måned senere");
    }

    public static Draft<WorkflowDescription> workflow() {
        return Draft.of(WorkflowDescription.class).with("workflow", "Dosering om aftenen").with("frontlineAuthors", 2)
                .with("testedOn", "2026-06-01").with("testedBy", "En vikar fra Syd").with("testerOutside", true);
    }

    public static Draft<Lesson> lesson() {
        return Draft.of(Lesson.class).with("previous", "Elektroniske nøgler").with("experience", "MIXED")
                .with("evaluatedOn", "2025-11-03").with("doneDifferently", "Nøglerne testes i alle opgange først");
    }

    /** Another change in a unit, while all of the rollout goes on. */
    public static Draft<ConcurrentChange> change(String unit) {
        return Draft.of(ConcurrentChange.class).with("change", "Ny vagtplan").with("unit", unit)
                .with("from", "2026-08-01").with("to", "2026-12-31").with("effect", "NEUTRAL");
    }

    public static Draft<Segment> segment(String who) {
        return Draft.of(Segment.class).with("who", who).with("headcount", 12).with("prerequisites", "At kunne læse dansk")
                .with("route", "To formiddage ved robotten: " + who).with("helper", "En kollega fra samme hold").with("hours", 6);
    }

    public static Draft<Extension> extension() {
        return Draft.of(Extension.class).with("what", "Også pn-medicin").with("askedOn", "2026-05-04")
                .with("purpose", "Færre opkald om natten").with("gains", "En time pr. nat")
                .with("consequences", "Natholdet skal oplæres").with("resources", "20 timer i juni")
                .with("outcome", "AGREED").with("decidedOn", "2026-06-15").with("decidedBy", "Styregruppen");
    }
}
