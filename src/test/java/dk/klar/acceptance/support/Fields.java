package dk.klar.acceptance.support;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What people type, as REST takes it. Days are counted from today. */
public final class Fields {
    private Fields() {
    }

    public static String day(int fromToday) {
        return LocalDate.now().plusDays(fromToday).toString();
    }

    /** A map whose values may be any JSON, in order. */
    public static Map<String, Object> of(Object... namesAndValues) {
        Map<String, Object> fields = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            fields.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return fields;
    }

    public static Map<String, Object> body(Map<String, ?> fields) {
        return Map.of("fields", fields);
    }

    public static Map<String, Object> body(int version, Map<String, ?> fields) {
        return Map.of("version", version, "fields", fields);
    }

    public static Map<String, Object> targetGroup(String unit) {
        return of("unit", unit, "profession", "Gartnere", "headcount", 20, "technicalEnvironment", "Telefon");
    }

    public static Map<String, Object> readyRole(String role, String person, String unit) {
        return of("role", role, "person", person, "unit", unit, "acceptedOn", day(-60), "preparedOn", day(-50),
                "hoursNeeded", 3, "hoursGranted", 3);
    }

    /** A pilot that meets every blocking rule but for its sites: all of them easiest. */
    public static Map<String, Object> pilotInEasyPlaces(String responsible) {
        return of("title", "To gårde", "startsOn", day(-60), "endsOn", day(-20), "responsible", responsible,
                "responsibleIs", "TARGET_GROUP_EMPLOYEE",
                "sites", List.of(site("Øst", "EASIEST"), site("Vest", "EASIEST")),
                "cycleWeeks", 1, "taskTypes", List.of(of("name", "Klipning", "normalPerWeek", 10, "observed", 60)),
                "supportHoursPilot", 1, "supportHoursRollout", 1, "participants", "LIKE_TARGET_GROUP",
                "criteria", List.of(of("kind", "SUCCESS", "text", "Halvdelen", "setOn", day(-70)),
                        of("kind", "STOP", "text", "Skader", "setOn", day(-70))),
                "evaluatedOn", day(-15), "evaluatedBy", "Panelet", "evaluation", "Journalnr. 1",
                "decision", "SCALE", "decidedOn", day(-10), "decisionReason", "Det virker");
    }

    public static Map<String, Object> realisticPilot(String responsible) {
        Map<String, Object> pilot = pilotInEasyPlaces(responsible);
        pilot.put("sites", List.of(site("Øst", "TYPICAL"), site("Vest", "HARD")));
        return pilot;
    }

    public static Map<String, Object> site(String unit, String chances) {
        return of("unit", unit, "profession", "Gartnere", "technicalEnvironment", "Telefon", "chances", chances, "headcount", 5);
    }

    public static Map<String, Object> discussion(String committee, String type) {
        return of("committee", committee, "type", type, "meetingOn", day(-7), "employeeViews", "Vi støtter det, hvis der er tid.",
                "managementAnswer", "Tiden er sat af.");
    }

    public static Map<String, Object> decision(String outcome) {
        return of("gate", "ROLLOUT", "outcome", outcome, "decidedOn", day(0), "madeBy", "PERSON", "reason", "Pilottesten holdt.");
    }

    /** What else a rollout rests on, by the segment of its kind: to be added, or put where the segment names a key. */
    public static Map<String, Map<String, Object>> restOfADossier(String manager) {
        Map<String, Map<String, Object>> rest = new LinkedHashMap<>();
        rest.put("benefits", of("title", "Mindre støj", "kind", "WORK_ENVIRONMENT", "direction", "GAIN", "lineManager", manager));
        rest.put("rollout-steps", of("title", "Begge gårde", "startsOn", day(10), "endsOn", day(40),
                "dayOneBenefit", "Ingen tunge løft", "dayOneFrom", day(10)));
        rest.put("support", of("channel", "Superbrugere", "from", day(1), "to", day(150), "knowsProfession", true));
        rest.put("scope-fence/only", of("howExtended", "Drøftes i MED."));
        rest.put("scope-items", of("what", "Klipning af plæner", "place", "IN_NOW"));
        rest.put("scope-items ", of("what", "Overvågning", "place", "OUT"));
        return rest;
    }

    public static Map<String, Object> handled() {
        return of("stance", "HANDLED", "evidence", "Drøftet og skrevet ned.");
    }
}
