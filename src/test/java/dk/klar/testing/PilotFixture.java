package dk.klar.testing;

import dk.klar.domain.context.ContextDimension;
import dk.klar.domain.pilot.Pilot;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** A pilot of a medicine robot that meets all sixteen rules, for the target groups of {@link DossierFixture}. */
public final class PilotFixture {
    private PilotFixture() {
    }

    public static Draft<Pilot> realistic() {
        return Draft.of(Pilot.class)
                .with("title", "Medicinrobot i tre enheder")
                .with("purpose", "Finde ud af, om robotten letter medicindoseringen")
                .with("startsOn", "2026-03-02").with("endsOn", "2026-04-26")
                .with("responsible", "anna").with("responsibleIs", "TARGET_GROUP_EMPLOYEE")
                .with("sites", List.of(
                        site("Plejecenter Nord", "SSA", "iPad", "EASIEST"),
                        site("Hjemmepleje Syd", "SSH", "Android", "TYPICAL"),
                        site("Aftenvagt", "SSH", "Android", "HARD")))
                .with("contextDifferences", Arrays.stream(ContextDimension.values())
                        .map(dimension -> Map.of("dimension", dimension.name(), "degree", "ALIKE")).toList())
                .with("cycleWeeks", 4)
                .with("taskTypes", List.of(
                        Map.of("name", "Dosering", "normalPerWeek", 20, "observed", 150),
                        Map.of("name", "Udlevering", "normalPerWeek", 10, "observed", 90)))
                .with("supportHoursPilot", 1).with("supportHoursRollout", 1)
                .with("participants", "LIKE_TARGET_GROUP")
                .with("apartFromCasework", true)
                .with("criteria", List.of(
                        Map.of("kind", "SUCCESS", "text", "Færre fejl", "setOn", "2026-02-20", "met", true),
                        Map.of("kind", "STOP", "text", "Flere utilsigtede hændelser", "setOn", "2026-02-20", "met", false)))
                .with("technicalPassedOn", "2026-02-25").with("integrationsTested", "FMK og omsorgssystemet")
                .with("workflowStartedOn", "2026-03-09")
                .with("versionTested", "4.2").with("versionRolledOut", "4.2")
                .with("rounds", List.of(
                        Map.of("from", "2026-03-02", "to", "2026-03-29"),
                        Map.of("from", "2026-03-30", "to", "2026-04-26", "changed", "Ny rækkefølge i doseringen")))
                .with("measures", List.of(Map.of("name", "Minutter pr. dosering", "before", "12", "after", "8")))
                .with("whatWorked", "Doseringen").with("whatDidNotWork", "Alarmerne om natten")
                .with("evaluatedOn", "2026-05-04").with("evaluatedBy", "Anna og lokaludvalget").with("evaluation", "NK-2026-118")
                .with("decision", "SCALE").with("decidedOn", "2026-05-11").with("decisionReason", "Kriterierne er opfyldt");
    }

    public static Map<String, Object> site(String unit, String profession, String environment, String chances) {
        return Map.of("unit", unit, "profession", profession, "technicalEnvironment", environment, "chances", chances);
    }

    public static Map<String, Object> justification(String rule, String kind) {
        return Map.of("rule", rule, "kind", kind, "reason", "Fordi natholdet først får robotten i 2027");
    }
}
