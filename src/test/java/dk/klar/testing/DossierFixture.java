package dk.klar.testing;

import dk.klar.domain.benefit.Benefit;
import dk.klar.domain.concern.Answer;
import dk.klar.domain.concern.Confidential;
import dk.klar.domain.decision.Condition;
import dk.klar.domain.decision.Decision;
import dk.klar.domain.decision.Fulfilment;
import dk.klar.domain.decision.Waiver;
import dk.klar.domain.dossier.Dossier;
import dk.klar.domain.dossier.Entry;
import dk.klar.domain.dossier.IssueId;
import dk.klar.domain.dossier.Kind;
import dk.klar.domain.dossier.Subject;
import dk.klar.domain.gate.Criterion;
import dk.klar.domain.gate.CriterionVerdict;
import dk.klar.domain.gate.Gate;
import dk.klar.domain.gate.GateCase;
import dk.klar.domain.gate.GatePlan;
import dk.klar.domain.gate.Gatekeeper;
import dk.klar.domain.gate.Policy;
import dk.klar.domain.gate.Reason;
import dk.klar.domain.gate.Verdict;
import dk.klar.domain.guidance.Pitfall;
import dk.klar.domain.med.Committee;
import dk.klar.domain.med.Discussion;
import dk.klar.domain.people.RoleAssignment;
import dk.klar.domain.people.TargetGroup;
import dk.klar.domain.people.UserKey;
import dk.klar.domain.pilot.Pilot;
import dk.klar.domain.pilot.PilotRule;
import dk.klar.domain.pilot.Realism;
import dk.klar.domain.pilot.RuleVerdict;
import dk.klar.domain.pitfall.Judgement;
import dk.klar.domain.plan.RolloutStep;
import dk.klar.domain.record.RecordBody;
import dk.klar.domain.record.Stamp;
import dk.klar.domain.scope.ScopeFence;
import dk.klar.domain.scope.ScopeItem;
import dk.klar.domain.support.SupportChannel;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A dossier that is ready for the rollout, of which a test takes out or changes one record at a time. Immutable. */
public final class DossierFixture {
    public static final IssueId ISSUE = new IssueId(10_042);
    /** The day on which all verdicts are asked for. */
    public static final LocalDate TODAY = LocalDate.of(2026, 6, 15);

    private final Map<String, Entry<?>> entries;
    private final LocalDate today;
    private final Policy policy;
    private final List<Confidential.Standing> confidential;

    private DossierFixture(Map<String, Entry<?>> entries, LocalDate today, Policy policy, List<Confidential.Standing> confidential) {
        this.entries = entries;
        this.today = today;
        this.policy = policy;
        this.confidential = confidential;
    }

    public static DossierFixture empty() {
        return new DossierFixture(Map.of(), TODAY, Policy.builtIn(Gate.ROLLOUT), List.of());
    }

    /** Everything that holds a rollout back until it is there, is there. */
    public static DossierFixture ready() {
        DossierFixture ready = empty()
                .with(Kind.TARGET_GROUP, "nord", targetGroup("Plejecenter Nord", "SSA", 60, "iPad"))
                .with(Kind.TARGET_GROUP, "syd", targetGroup("Hjemmepleje Syd", "SSH", 40, "Android"))
                .with(Kind.ROLE, "owner", role("OWNER", "olga").with("whyItMakesSense", "Færre fejl")
                        .with("suppliesResources", true).with("asksForResultsOn", "2027-01-15"))
                .with(Kind.ROLE, "leader", role("LEADER", "lars"))
                .with(Kind.ROLE, "agent-nord", role("AGENT", "anna").with("unit", "Plejecenter Nord"))
                .with(Kind.ROLE, "agent-syd", role("AGENT", "bo").with("unit", "Hjemmepleje Syd"))
                .with(Kind.PILOT, "pilot", PilotFixture.realistic())
                .with(Kind.COMMITTEE, "area", committee("AREA"))
                .with(Kind.GATE_PLAN, "rollout", plan())
                .with(Kind.DISCUSSION, "discussion", discussion())
                .with(Kind.BENEFIT, "benefit", benefit().body().accepted(new UserKey("mette"), LocalDate.of(2026, 5, 2)))
                .with(Kind.ROLLOUT_STEP, "step", step())
                .with(Kind.SUPPORT, "support", support())
                .with(Kind.SCOPE_FENCE, "only", fence())
                .with(Kind.SCOPE_ITEM, "in", scopeItem("Doseret medicin", "IN_NOW"))
                .with(Kind.SCOPE_ITEM, "out", scopeItem("Pn-medicin", "OUT"))
                .with(Kind.DECISION, "go", decision("GO"));
        for (Pitfall pitfall : Pitfall.values()) {
            ready = ready.with(Kind.JUDGEMENT, pitfall.id(), handled());
        }
        return ready;
    }

    public static Draft<TargetGroup> targetGroup(String unit, String profession, int headcount, String environment) {
        return Draft.of(TargetGroup.class).with("unit", unit).with("profession", profession)
                .with("headcount", headcount).with("technicalEnvironment", environment);
    }

    public static Draft<RoleAssignment> role(String role, String person) {
        return Draft.of(RoleAssignment.class).with("role", role).with("person", person)
                .with("acceptedOn", "2026-01-10").with("preparedOn", "2026-01-20")
                .with("hoursNeeded", 6).with("hoursGranted", 6);
    }

    public static Draft<Committee> committee(String kind) {
        return Draft.of(Committee.class).with("name", "Center-MED Ældre").with("kind", kind);
    }

    public static Draft<GatePlan> plan() {
        return Draft.of(GatePlan.class).with("decidedAt", "AREA").with("decidedOn", "2026-06-10");
    }

    public static Draft<Discussion> discussion() {
        return Draft.of(Discussion.class).with("committee", "area").with("type", "DISCUSSION")
                .with("meetingOn", "2026-05-20").with("materialSentOn", "2026-05-06").with("followUpOn", "2026-10-01")
                .with("employeeViews", "Natarbejdet skal med").with("managementAnswer", "Nattevagterne får en egen runde");
    }

    public static Draft<Judgement> handled() {
        return Draft.of(Judgement.class).with("stance", "HANDLED").with("evidence", "Referat af 4. maj");
    }

    public static Draft<Benefit> benefit() {
        return Draft.of(Benefit.class).with("title", "Kortere besøg").with("kind", "TIME").with("direction", "GAIN")
                .with("unitOfMeasure", "minutter pr. besøg").with("baseline", 12).with("baselineMethod", "Målt i to uger")
                .with("target", 8).with("targetOn", "2027-03-01").with("expectedDip", "Fire uger med længere besøg")
                .with("lineManager", "mette").with("followUpOn", "2026-12-01");
    }

    public static Draft<RolloutStep> step() {
        return Draft.of(RolloutStep.class).with("title", "Alle enheder").with("startsOn", "2026-08-03").with("endsOn", "2026-09-30")
                .with("dayOneBenefit", "Ingen dobbelt optælling").with("dayOneFrom", "2026-08-03");
    }

    public static Draft<SupportChannel> support() {
        return Draft.of(SupportChannel.class).with("channel", "Superbrugere på holdet").with("from", "2026-08-01").with("to", "2026-12-31")
                .with("level", "AT_YOUR_SIDE").with("knowsProfession", true);
    }

    public static Draft<ScopeFence> fence() {
        return Draft.of(ScopeFence.class).with("minimalCore", "Dosering og alarm").with("howExtended", "Drøftes i MED, aftales i styregruppen");
    }

    public static Draft<ScopeItem> scopeItem(String what, String place) {
        return Draft.of(ScopeItem.class).with("what", what).with("place", place);
    }

    public static Draft<Decision> decision(String outcome) {
        return Draft.of(Decision.class).with("gate", "ROLLOUT").with("outcome", outcome).with("decidedOn", "2026-06-10")
                .with("madeBy", "PERSON").with("reason", "Pilottesten holdt, hvad den lovede")
                .with("learned", outcome.equals("STOP") ? "Skærmen kan ikke læses af alle" : null)
                .with("gainInstead", outcome.equals("STOP") ? "Doseret medicin i poser" : null);
    }

    public static Draft<Condition> condition(String decision, String dueOn) {
        return Draft.of(Condition.class).with("decision", decision).with("condition", "Aftenvagten er lært op").with("owner", "mette")
                .with("dueOn", dueOn);
    }

    public static Draft<Fulfilment> fulfilment(String metOn) {
        return Draft.of(Fulfilment.class).with("metOn", metOn).with("how", "To aftener på skolen");
    }

    public static Draft<Waiver> waiver(String criterion, String expiresOn) {
        return Draft.of(Waiver.class).with("gate", "ROLLOUT").with("criterion", criterion).with("expiresOn", expiresOn)
                .with("reason", "Supporten er udbudt og starter i august");
    }

    public DossierFixture with(Kind kind, String key, Draft<?> draft) {
        return with(kind, key, draft.body());
    }

    /** The record as it stands, without reading it first. */
    public DossierFixture with(Kind kind, String key, RecordBody body) {
        Map<String, Entry<?>> more = new LinkedHashMap<>(entries);
        Entry<?> before = more.get(kind + key);
        Stamp stamp = before == null ? stamp(more.size()) : before.created();
        more.put(kind + key, new Entry<>(kind.shared() ? Subject.municipality() : Subject.of(ISSUE), kind, key, 1, body, stamp, stamp));
        return new DossierFixture(more, today, policy, confidential);
    }

    public DossierFixture without(Kind kind, String key) {
        Map<String, Entry<?>> fewer = new LinkedHashMap<>(entries);
        if (fewer.remove(kind + key) == null) {
            throw new AssertionError("no " + kind + " " + key);
        }
        return new DossierFixture(fewer, today, policy, confidential);
    }

    public DossierFixture on(LocalDate day) {
        return new DossierFixture(entries, day, policy, confidential);
    }

    public DossierFixture under(Policy otherPolicy) {
        return new DossierFixture(entries, today, otherPolicy, confidential);
    }

    /** Said at noon of a day, by somebody. */
    public DossierFixture said(Kind kind, String key, Draft<?> draft, String by, String day) {
        Map<String, Entry<?>> more = new LinkedHashMap<>(entries);
        Stamp stamp = new Stamp(new UserKey(by), LocalDate.parse(day).atTime(12, 0).toInstant(ZoneOffset.UTC));
        more.put(kind + key, new Entry<>(Subject.of(ISSUE), kind, key, 1, draft.body(), stamp, stamp));
        return new DossierFixture(more, today, policy, confidential);
    }

    /** With something said in confidence. */
    public DossierFixture confided(boolean beforeRollout, Answer answer) {
        List<Confidential.Standing> more = new ArrayList<>(confidential);
        more.add(new Confidential.Standing(beforeRollout, answer == null ? null : answer.outcome(), answer == null ? null : answer.parkedUntil()));
        return new DossierFixture(entries, today, policy, more);
    }

    /** Under the built-in policy but for its figures for pilots. */
    public DossierFixture under(Policy.Pilots pilots) {
        Policy builtIn = Policy.builtIn(Gate.ROLLOUT);
        return under(new Policy(pilots, builtIn.concerns(), builtIn.duties(), builtIn.highRiskAiFrom(), builtIn.handsOnPercent(),
                builtIn.usualFewPercent(), builtIn.noveltiesAtMost(), builtIn.stabilisationWeeks(), builtIn.growthPercent(), builtIn.demands(), null));
    }

    public List<Entry<?>> entries() {
        return List.copyOf(entries.values());
    }

    public Dossier dossier() {
        return Dossier.of(ISSUE, entries.values(), List.of(), confidential);
    }

    public GateCase gate() {
        return new GateCase(Gate.ROLLOUT, dossier(), policy, today, ZoneOffset.UTC);
    }

    public Verdict verdict() {
        return Gatekeeper.judge(gate());
    }

    public CriterionVerdict criterion(Criterion criterion) {
        return Gatekeeper.judge(gate(), criterion).judged().get(0);
    }

    /** What a criterion misses, each as {@code code at kind/key/field}. */
    public List<String> missing(Criterion criterion) {
        return criterion(criterion).missing().stream().map(DossierFixture::plain).toList();
    }

    /** What a criterion advises, likewise. */
    public List<String> advice(Criterion criterion) {
        return criterion(criterion).advice().stream().map(DossierFixture::plain).toList();
    }

    @SuppressWarnings("unchecked") // a pilot's entry holds a pilot
    public RuleVerdict rule(PilotRule rule) {
        GateCase gate = gate();
        return Realism.of((Entry<Pilot>) entries.get(Kind.PILOT + "pilot"), gate).verdict(rule);
    }

    private static String plain(Reason reason) {
        return reason.code() + " at " + reason.cure().kind() + "/" + reason.cure().key() + "/" + reason.cure().field();
    }

    private static Stamp stamp(int second) {
        return new Stamp(new UserKey("kirsten"), Instant.parse("2026-01-05T08:00:00Z").plusSeconds(second));
    }
}
