package dk.klar.benchmark;

import dk.klar.domain.concern.Answer;
import dk.klar.domain.concern.Concern;
import dk.klar.domain.dossier.Entry;
import dk.klar.domain.dossier.IssueId;
import dk.klar.domain.dossier.Kind;
import dk.klar.domain.dossier.Subject;
import dk.klar.domain.guidance.Pitfall;
import dk.klar.domain.med.Meeting;
import dk.klar.domain.people.UserKey;
import dk.klar.domain.pilot.Pilot;
import dk.klar.domain.pitfall.Judgement;
import dk.klar.domain.plan.Lesson;
import dk.klar.domain.record.RecordBody;
import dk.klar.domain.record.Stamp;
import dk.klar.testing.DossierFixture;
import dk.klar.testing.Draft;
import dk.klar.testing.PilotFixture;
import dk.klar.usecase.port.Implementation;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
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
    /** Made once: they are long. */
    private static final Draft<Pilot> DECIDED = PilotFixture.realistic();
    private static final Draft<Pilot> UNDECIDED = DECIDED.without("decision").without("decidedOn").without("decisionReason")
            .without("evaluatedOn").without("evaluatedBy").without("evaluation");

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

    /** What they all share: committees and their meetings of a year. */
    List<Entry<?>> shared() {
        List<Entry<?>> shared = new ArrayList<>();
        for (int committee = 0; committee < COMMITTEES; committee++) {
            Writing writing = new Writing(Subject.municipality(), new Random(SEED - 1 - committee), shared::add);
            writing.add(Kind.COMMITTEE, committee(committee), DossierFixture.committee(committee == 0 ? "MAIN" : "AREA").with("name", "Center-MED " + committee).body());
            for (int meeting = 0; meeting < MEETINGS; meeting++) {
                writing.add(Kind.MEETING, "m" + committee + "-" + meeting, Draft.of(Meeting.class).with("committee", committee(committee))
                        .with("heldOn", today.plusDays(30L * meeting - 90 + committee).toString()).body());
            }
        }
        return shared;
    }

    private static String committee(int index) {
        return "committee-" + index;
    }

    /** Exactly {@link #RECORDS} of it. */
    void records(int index, Consumer<Entry<?>> reader) {
        Writing writing = new Writing(implementation(index).subject(), new Random(SEED + index), reader);
        writing.all(writing.random.nextInt(101));
    }

    /** One implementation's, or the municipality's. */
    private final class Writing {
        private final Subject subject;
        private final Random random;
        private final Consumer<Entry<?>> reader;
        private int written;

        Writing(Subject subject, Random random, Consumer<Entry<?>> reader) {
            this.subject = subject;
            this.random = random;
            this.reader = reader;
        }

        /** @param ripe how likely everything is there, of 100 */
        void all(int ripe) {
            List<String> units = IntStream.range(0, 2).mapToObj(any -> "Enhed " + random.nextInt(UNITS)).distinct().toList();
            for (int i = 0; i < units.size(); i++) {
                add(Kind.TARGET_GROUP, "group-" + i, DossierFixture.targetGroup(units.get(i), i == 0 ? "SSA" : "SSH", 10 + random.nextInt(90), "iPad").body());
            }
            role("OWNER", ripe);
            role("LEADER", ripe);
            for (String unit : units) {
                if (there(ripe)) {
                    add(Kind.ROLE, "agent-" + unit, DossierFixture.role("AGENT", anybody()).with("unit", unit).body());
                }
            }
            if (there(ripe)) {
                add(Kind.PILOT, "pilot", pilot(ripe));
            }
            discussions(ripe);
            if (there(ripe)) {
                add(Kind.GATE_PLAN, "rollout", DossierFixture.plan().with("decidedOn", day(-60, 120)).body());
            }
            if (there(ripe)) {
                String start = day(10, 60);
                add(Kind.ROLLOUT_STEP, "step", DossierFixture.step().with("startsOn", start).with("endsOn", day(70, 200)).with("dayOneFrom", start).body());
            }
            if (there(ripe)) {
                add(Kind.SUPPORT, "support", DossierFixture.support().body());
            }
            if (there(ripe)) {
                add(Kind.SCOPE_FENCE, "only", DossierFixture.fence().body());
                add(Kind.SCOPE_ITEM, "in", DossierFixture.scopeItem("Doseret medicin", "IN_NOW").body());
                add(Kind.SCOPE_ITEM, "out", DossierFixture.scopeItem("Pn-medicin", "OUT").body());
            }
            decided(ripe);
            said();
            judged(ripe);
            while (written < RECORDS) {
                add(Kind.LESSON, "lesson-" + written, Draft.of(Lesson.class).with("previous", "Omsorgssystem " + random.nextInt(1_000)).with("experience", "MIXED")
                        .with("wentBadly", "Der manglede en stikkontakt ved ladestationen, og vikarerne var ikke lært op.").body());
            }
        }

        private void role(String role, int ripe) {
            if (there(60 + ripe / 2)) {
                add(Kind.ROLE, role, DossierFixture.role(role, anybody()).with("acceptedOn", there(ripe) ? day(-200, -100) : null).body());
            }
        }

        private Pilot pilot(int ripe) {
            Draft<Pilot> pilot = (there(ripe) ? DECIDED : UNDECIDED).with("responsible", anybody());
            return (there(70) ? pilot : pilot.without("endsOn")).body();
        }

        private void discussions(int ripe) {
            if (there(ripe)) {
                add(Kind.DISCUSSION, "discussion", DossierFixture.discussion().with("committee", committee(random.nextInt(COMMITTEES)))
                        .with("meetingOn", day(-90, 90)).with("materialSentOn", null).with("followUpOn", null).body());
            }
        }

        private void decided(int ripe) {
            if (there(ripe / 2)) {
                add(Kind.DECISION, "decision", DossierFixture.decision(there(50) ? "GO" : "BACK").with("decidedOn", day(-200, -1)).body());
                if (there(30)) {
                    add(Kind.CONDITION, "condition", DossierFixture.condition("decision", day(-20, 60)).with("owner", anybody()).body());
                }
            } else if (there(10)) {
                add(Kind.WAIVER, "waiver", DossierFixture.waiver("SUPPORT_PLAN", day(1, 80)).body());
            }
        }

        private void said() {
            for (int i = random.nextInt(3); i > 0; i--) {
                add(Kind.CONCERN, "concern-" + i, Draft.of(Concern.class).with("nature", "CONCERN").with("text", "Vi når ikke de sidste besøg, når robotten skal lades op").body());
                if (there(60)) {
                    add(Kind.ANSWER, "concern-" + i, Draft.of(Answer.class).with("outcome", "ACTED").with("answer", "Der kommer en ladestation mere").body());
                }
            }
        }

        private void judged(int ripe) {
            for (Pitfall pitfall : Pitfall.values()) {
                if (written < RECORDS && there(60 + ripe / 3)) {
                    Draft<Judgement> handled = DossierFixture.handled().with("evidence", "Referat nr. " + random.nextInt(500));
                    add(Kind.JUDGEMENT, pitfall.id(), (there(ripe) ? handled : handled.with("stance", there(50) ? "HIT" : "WATCHING")
                            .with("countermeasure", "Oplæring på hvert hold").with("followedBy", anybody()).with("reviewOn", day(5, 90))).body());
                }
            }
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

        private void add(Kind kind, String key, RecordBody body) {
            Instant at = today.minusDays(random.nextInt(300)).atStartOfDay(ZoneOffset.UTC).toInstant().plusSeconds(written);
            Stamp stamp = new Stamp(user(random.nextInt(USERS)), at);
            reader.accept(new Entry<>(subject, kind, key, 1, body, stamp, stamp));
            written++;
        }
    }
}
