package dk.klar.benchmark;

import dk.klar.domain.dossier.IssueId;
import dk.klar.domain.dossier.Kind;
import dk.klar.domain.guidance.Pitfall;
import dk.klar.domain.people.UserKey;
import dk.klar.testing.DossierFixture;
import dk.klar.testing.PilotFixture;
import dk.klar.usecase.port.Implementation;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * A municipality of any size with implementations as far as real ones are: some have hardly begun, in some all is in place, most
 * lack this and that. Everything follows from the seed: the same implementation is the same whenever and in whichever order it is made.
 */
final class SeededTown {
    /** Records of each implementation. */
    static final int RECORDS = 30;
    static final int USERS = 1_000;
    static final int PROJECTS = 40;
    static final int COMMITTEES = 5;
    private static final long SEED = 20_261_126;
    private static final int UNITS = 60;
    private static final int MEETINGS = 12;
    /** Real issues have such ids; 0 is the municipality's. */
    private static final long FIRST_ISSUE = 1_000_000;
    private static final Map<Kind, Map<String, Object>> USUAL = usual();

    private final LocalDate today;
    private final int implementations;

    /** @param today what is recorded lies around it */
    SeededTown(LocalDate today, int implementations) {
        this.today = today;
        this.implementations = implementations;
    }

    int implementations() {
        return implementations;
    }

    /** One of them, from 0 on: those of a project are scattered among the others', as they are in Jira. */
    Implementation implementation(int index) {
        int project = index % PROJECTS;
        return new Implementation(new IssueId(FIRST_ISSUE + index), projectKey(project) + "-" + (1 + index / PROJECTS), "Medicinrobotter, hold " + index, 1 + project, "1");
    }

    static String projectKey(int project) {
        return "FORV" + (char) ('A' + project / 26) + (char) ('A' + project % 26);
    }

    static UserKey user(int index) {
        return new UserKey("JIRAUSER" + (10_000 + index));
    }

    /**
     * A record as it is kept.
     *
     * @param tree its fields
     */
    record Kept(Kind kind, String key, Map<String, Object> tree, UserKey by, Instant at) {
    }

    /** What they all share: committees and their meetings of a year. */
    List<Kept> shared() {
        List<Kept> shared = new ArrayList<>();
        for (int committee = 0; committee < COMMITTEES; committee++) {
            Writing writing = new Writing(new Random(SEED - 1 - committee), shared::add);
            writing.add(Kind.COMMITTEE, committee(committee), Map.of("kind", committee == 0 ? "MAIN" : "AREA", "name", "Center-MED " + committee));
            for (int meeting = 0; meeting < MEETINGS; meeting++) {
                writing.add(Kind.MEETING, "m" + committee + "-" + meeting, Map.of("committee", committee(committee),
                        "heldOn", today.plusDays(30L * meeting - 90 + committee).toString()));
            }
        }
        return shared;
    }

    private static Map<Kind, Map<String, Object>> usual() {
        Map<Kind, Map<String, Object>> usual = new EnumMap<>(Kind.class);
        usual.put(Kind.TARGET_GROUP, DossierFixture.targetGroup("", "SSA", 60, "iPad").tree());
        usual.put(Kind.ROLE, DossierFixture.role("AGENT", "").tree());
        usual.put(Kind.PILOT, PilotFixture.realistic().tree());
        usual.put(Kind.DISCUSSION, DossierFixture.discussion().without("materialSentOn").without("followUpOn").tree());
        usual.put(Kind.GATE_PLAN, DossierFixture.plan().tree());
        usual.put(Kind.ROLLOUT_STEP, DossierFixture.step().tree());
        usual.put(Kind.SUPPORT, DossierFixture.support().tree());
        usual.put(Kind.SCOPE_FENCE, DossierFixture.fence().tree());
        usual.put(Kind.DECISION, DossierFixture.decision("GO").tree());
        usual.put(Kind.CONDITION, DossierFixture.condition("decision", "").tree());
        usual.put(Kind.WAIVER, DossierFixture.waiver("SUPPORT_PLAN", "").tree());
        usual.put(Kind.JUDGEMENT, DossierFixture.handled().tree());
        usual.put(Kind.CONCERN, Map.of("nature", "CONCERN", "text", "Vi når ikke de sidste besøg, når robotten skal lades op"));
        usual.put(Kind.ANSWER, Map.of("outcome", "ACTED", "answer", "Der kommer en ladestation mere"));
        usual.put(Kind.LESSON, Map.of("experience", "MIXED", "wentBadly", "Der manglede en stikkontakt ved ladestationen, og vikarerne var ikke lært op."));
        return usual;
    }

    private static String committee(int index) {
        return "committee-" + index;
    }

    /** Exactly {@link #RECORDS} of it. */
    void records(int index, Consumer<Kept> reader) {
        Writing writing = new Writing(new Random(SEED + index), reader);
        writing.all(writing.random.nextInt(101));
    }

    /** One implementation's, or the municipality's. */
    private final class Writing {
        private final Random random;
        private final Consumer<Kept> reader;
        private int written;

        Writing(Random random, Consumer<Kept> reader) {
            this.random = random;
            this.reader = reader;
        }

        /** @param ripe how likely everything is there, of 100 */
        void all(int ripe) {
            List<String> units = IntStream.range(0, 2).mapToObj(any -> "Enhed " + random.nextInt(UNITS)).distinct().toList();
            for (String unit : units) {
                add(Kind.TARGET_GROUP, "group-" + unit, Map.of("unit", unit, "headcount", 10 + random.nextInt(90)));
            }
            role("OWNER", ripe);
            role("LEADER", ripe);
            for (String unit : units) {
                maybe(ripe, Kind.ROLE, "agent-" + unit, () -> Map.of("person", anybody(), "unit", unit));
            }
            maybe(ripe, Kind.PILOT, "pilot", () -> pilot(ripe));
            maybe(ripe, Kind.DISCUSSION, "discussion", () -> Map.of("committee", committee(random.nextInt(COMMITTEES)), "meetingOn", day(-90, 90)));
            maybe(ripe, Kind.GATE_PLAN, "rollout", () -> Map.of("decidedOn", day(-60, 120)));
            maybe(ripe, Kind.ROLLOUT_STEP, "step", () -> {
                String start = day(10, 60);
                return Map.of("startsOn", start, "endsOn", day(70, 200), "dayOneFrom", start);
            });
            maybe(ripe, Kind.SUPPORT, "support", Map::of);
            maybe(ripe, Kind.SCOPE_FENCE, "only", Map::of);
            maybe(ripe, Kind.SCOPE_ITEM, "in", () -> Map.of("what", "Doseret medicin", "place", "IN_NOW"));
            maybe(ripe, Kind.SCOPE_ITEM, "out", () -> Map.of("what", "Pn-medicin", "place", "OUT"));
            decided(ripe);
            said();
            for (Pitfall pitfall : Pitfall.values()) {
                if (written < RECORDS) {
                    maybe(60 + ripe / 3, Kind.JUDGEMENT, pitfall.id(), () -> judgement(ripe));
                }
            }
            while (written < RECORDS) {
                add(Kind.LESSON, "lesson-" + written, Map.of("previous", "Omsorgssystem " + random.nextInt(1_000)));
            }
        }

        private void role(String role, int ripe) {
            maybe(60 + ripe / 2, Kind.ROLE, role, () -> Map.of("role", role, "person", anybody(), "acceptedOn", there(ripe) ? day(-200, -100) : ""));
        }

        private Map<String, Object> pilot(int ripe) {
            Map<String, Object> pilot = new HashMap<>(Map.of("responsible", anybody()));
            if (!there(ripe)) {
                List.of("decision", "decidedOn", "decisionReason", "evaluatedOn", "evaluatedBy", "evaluation").forEach(field -> pilot.put(field, ""));
            }
            if (there(30)) {
                pilot.put("endsOn", "");
            }
            return pilot;
        }

        private void decided(int ripe) {
            if (there(ripe / 2)) {
                add(Kind.DECISION, "decision", Map.of("outcome", there(50) ? "GO" : "BACK", "decidedOn", day(-200, -1)));
                maybe(30, Kind.CONDITION, "condition", () -> Map.of("dueOn", day(-20, 60), "owner", anybody()));
            } else {
                maybe(10, Kind.WAIVER, "waiver", () -> Map.of("expiresOn", day(1, 80)));
            }
        }

        private void said() {
            for (int i = random.nextInt(3); i > 0; i--) {
                add(Kind.CONCERN, "concern-" + i, Map.of());
                maybe(60, Kind.ANSWER, "concern-" + i, Map::of);
            }
        }

        private Map<String, Object> judgement(int ripe) {
            String evidence = "Referat nr. " + random.nextInt(500);
            return there(ripe) ? Map.of("evidence", evidence) : Map.of("evidence", evidence, "stance", there(50) ? "HIT" : "WATCHING",
                    "countermeasure", "Oplæring på hvert hold", "followedBy", anybody(), "reviewOn", day(5, 90));
        }

        private boolean there(int percent) {
            return random.nextInt(100) < percent;
        }

        private String anybody() {
            return user(random.nextInt(USERS)).value();
        }

        /** Days from today. */
        private String day(int earliest, int latest) {
            return today.plusDays(earliest + random.nextInt(latest - earliest + 1)).toString();
        }

        private void maybe(int percent, Kind kind, String key, Supplier<Map<String, Object>> own) {
            if (there(percent)) {
                add(kind, key, own.get());
            }
        }

        /** @param own what is not as usual; an empty text for what is not there */
        private void add(Kind kind, String key, Map<String, Object> own) {
            Map<String, Object> tree = new LinkedHashMap<>(USUAL.getOrDefault(kind, Map.of()));
            tree.putAll(own);
            tree.values().removeIf(""::equals);
            Instant at = today.minusDays(random.nextInt(300)).atStartOfDay(ZoneOffset.UTC).toInstant().plusSeconds(written);
            reader.accept(new Kept(kind, key, tree, user(random.nextInt(USERS)), at));
            written++;
        }
    }
}
