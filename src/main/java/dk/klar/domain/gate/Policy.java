package dk.klar.domain.gate;

import dk.klar.domain.dossier.Dossier;
import dk.klar.domain.dossier.Entry;
import dk.klar.domain.med.Level;
import dk.klar.domain.pilot.PilotRule;
import dk.klar.domain.triage.StatutoryDuty;
import dk.klar.domain.triage.Track;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a gate demands. The figures are the team's reading of the booklet, which gives none.
 *
 * @param pilots                   figures for pilots
 * @param concerns                 figures for concerns
 * @param duties                   days between information or assessment and first use, by duty
 * @param highRiskAiFrom           from when on the law asks for information before high-risk AI is used; null where it does already
 * @param handsOnPercent           percent of each target group that should have tried it themselves (A2)
 * @param usualFewPercent          percent of those involved who may have been in the last two implementations too (A4)
 * @param noveltiesAtMost          kinds of novelty at once (P4.2)
 * @param stabilisationWeeks       weeks of support after the last step of the rollout, where the plan says nothing
 * @param growthPercent            percent more people than at the passage that open a gate anew
 * @param demands                  how much is asked for each criterion; what is not named is off
 * @param own                      what the municipality asks at the gate instead; null where it has decided nothing
 */
public record Policy(Pilots pilots, Concerns concerns, Map<StatutoryDuty, Integer> duties, LocalDate highRiskAiFrom,
                     int handsOnPercent, int usualFewPercent, int noveltiesAtMost, int stabilisationWeeks,
                     int growthPercent, Map<Criterion, Demand> demands, GatePolicy own) {
    /**
     * Figures for pilots.
     *
     * @param coveredPercent      percent of the target groups' people whose context a pilot must have met before the rest can be justified (PR1)
     * @param taskTypesPercent    percent of the task types that a pilot must have met (PR2)
     * @param sitesAtLeast        pilot sites when the rollout has two units or more (PR3)
     * @param supportRatioAtMost  pilot support ÷ rollout support above which a result cannot be carried over (PR6)
     * @param roundsAtLeast       rounds of a pilot (PR8)
     * @param blocking            the pilot rules that hold a rollout back; the others are advice
     */
    public record Pilots(int coveredPercent, int taskTypesPercent, int sitesAtLeast, BigDecimal supportRatioAtMost,
                         int roundsAtLeast, Set<PilotRule> blocking) {
        public Pilots {
            blocking = Set.copyOf(blocking);
        }
    }

    /**
     * Figures for concerns.
     *
     * @param answerWithin working days until the first answer
     * @param fewest       k: the fewest contributions without a name that others than the representative may read or count
     */
    public record Concerns(int answerWithin, int fewest) {
    }

    public Policy {
        duties = Map.copyOf(duties);
        demands = Map.copyOf(demands);
    }

    /**
     * What holds until a municipality decides otherwise: guidance 18, which asks for the pitfalls in nothing, so they are said. The six weeks before control
     * measures are the usual reading of the agreement; the other days are the team's.
     */
    public static Policy builtIn(Gate gate) {
        return new Policy(
                new Pilots(80, 80, 2, new BigDecimal("1.5"), 2, EnumSet.of(PilotRule.PR1, PilotRule.PR2, PilotRule.PR3,
                        PilotRule.PR4, PilotRule.PR7, PilotRule.PR13, PilotRule.PR15)),
                new Concerns(5, 5),
                Map.of(StatutoryDuty.CONTROL_MEASURES, 42, StatutoryDuty.WORKPLACE_ASSESSMENT, 28,
                        StatutoryDuty.DATA_PROTECTION, 28, StatutoryDuty.HIGH_RISK_AI, 14),
                null, 50, 50, 2, 8, 10, switch (gate) {
                    case PILOT -> pilotDemands();
                    case ROLLOUT -> rolloutDemands();
                    case OPERATION -> operationDemands();
                }, null);
    }

    /** Guidance 18. */
    private static Map<Criterion, Demand> rolloutDemands() {
        return demands(EnumSet.of(Criterion.ROLES, Criterion.REALISTIC_PILOT, Criterion.MED_DISCUSSION, Criterion.BENEFITS_ACCEPTED,
                        Criterion.SCOPE_FENCE, Criterion.SUPPORT_PLAN, Criterion.CONCERNS_ANSWERED),
                EnumSet.of(Criterion.PITFALLS_JUDGED, Criterion.CONTEXT_COMPARISON, Criterion.HANDS_ON_REACH, Criterion.DAY_ONE_BENEFIT,
                        Criterion.REPRESENTATIVENESS, Criterion.CHANGE_COLLISIONS, Criterion.PLAN_REVISED, Criterion.SEGMENTS,
                        Criterion.STATUTORY_DUTIES, Criterion.CONCERNS_SOUGHT, Criterion.BUSINESS_CASE));
    }

    /** The team's: who, why, and whom it meets, before anybody is asked to try it. */
    private static Map<Criterion, Demand> pilotDemands() {
        return demands(EnumSet.of(Criterion.TRIAGE, Criterion.ROLES, Criterion.GROUND_QUESTIONS),
                EnumSet.of(Criterion.GOALS, Criterion.MEANING, Criterion.CONTEXT_COMPARISON, Criterion.INTERPLAY, Criterion.EARLY_INVOLVEMENT,
                        Criterion.CONCERNS_SOUGHT, Criterion.STATUTORY_DUTIES, Criterion.MED_DISCUSSION));
    }

    /** The team's: what is left to carry it when the project ends. */
    private static Map<Criterion, Demand> operationDemands() {
        return demands(EnumSet.of(Criterion.BENEFITS_ACCEPTED, Criterion.CONCERNS_ANSWERED, Criterion.SUPPORT_PLAN),
                EnumSet.of(Criterion.BUSINESS_CASE, Criterion.ROLES, Criterion.SEGMENTS, Criterion.EXTENSIONS));
    }

    private static Map<Criterion, Demand> demands(Set<Criterion> musts, Set<Criterion> shoulds) {
        Map<Criterion, Demand> demands = new EnumMap<>(Criterion.class);
        musts.forEach(criterion -> demands.put(criterion, Demand.MUST));
        shoulds.forEach(criterion -> demands.put(criterion, Demand.SHOULD));
        return demands;
    }

    /**
     * How much is asked. The light track does not ask for what merely should be there, the full one asks for everything; what
     * must be there is the same on all of them, so that no answer to the triage opens a gate. A decision must be there always.
     */
    public Demand demand(Criterion criterion, Track track) {
        if (criterion.always()) {
            return Demand.MUST;
        }
        Optional<GatePolicy.Asked> asked = own == null ? Optional.empty() : own.of(criterion);
        Demand standard = own == null ? demands.getOrDefault(criterion, Demand.OFF) : Demand.OFF;
        return asked.orElse(new GatePolicy.Asked(criterion, standard, null, null)).on(track);
    }

    /** The levels at which a decision made at this one may be discussed: its own, unless the municipality names others. */
    public Set<Level> discussedAt(Level decidedAt) {
        Set<Level> named = own == null ? Set.of() : own.levels().stream().filter(each -> each.decidedAt() == decidedAt)
                .map(GatePolicy.Discussed::discussedAt).collect(Collectors.toSet());
        return named.isEmpty() ? Set.of(decidedAt) : named;
    }

    /** What employees are promised who say something, whichever implementation it is about. */
    public static Concerns promised(Collection<? extends Entry<?>> municipality) {
        Policy policy = builtIn(Gate.ROLLOUT);
        return municipality.stream().map(Entry::body).filter(Thresholds.class::isInstance).map(Thresholds.class::cast).findFirst().map(policy::with).orElse(policy).concerns();
    }

    /**
     * What counts at a gate for this dossier. What employees are promised counts as it is today, though the gate was decided
     * under another policy.
     */
    public static Policy of(Dossier dossier, Gate gate) {
        Policy policy = builtIn(gate);
        Concerns promised = dossier.only(Thresholds.class).map(now -> policy.with(now.body())).orElse(policy).concerns();
        return dossier.policy(gate, Thresholds.class).map(own -> policy.with(own.body())).orElse(policy)
                .with(promised, GatePolicy.at(dossier, gate).orElse(null));
    }

    private Policy with(Concerns promised, GatePolicy gatePolicy) {
        return new Policy(pilots, promised, duties, highRiskAiFrom, handsOnPercent, usualFewPercent, noveltiesAtMost, stabilisationWeeks,
                growthPercent, demands, gatePolicy);
    }

    /** All of it as a tree, for evidence; demands by the criteria's ids, on the light, standard and full track. */
    public Map<String, Object> tree() {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("coveredPercent", pilots.coveredPercent());
        tree.put("taskTypesPercent", pilots.taskTypesPercent());
        tree.put("sitesAtLeast", pilots.sitesAtLeast());
        tree.put("supportRatioAtMost", pilots.supportRatioAtMost());
        tree.put("roundsAtLeast", pilots.roundsAtLeast());
        tree.put("blockingRules", pilots.blocking().stream().sorted().toList());
        tree.put("answerWithinWorkingDays", concerns.answerWithin());
        tree.put("fewestContributions", concerns.fewest());
        tree.put("dutiesDays", new TreeMap<>(duties));
        tree.put("highRiskAiFrom", highRiskAiFrom == null ? "" : highRiskAiFrom);
        tree.put("handsOnPercent", handsOnPercent);
        tree.put("usualFewPercent", usualFewPercent);
        tree.put("noveltiesAtMost", noveltiesAtMost);
        tree.put("stabilisationWeeks", stabilisationWeeks);
        tree.put("growthPercent", growthPercent);
        Map<String, Object> byId = new LinkedHashMap<>();
        for (Criterion criterion : Criterion.values()) {
            byId.put(criterion.id(), Stream.of(Track.values()).map(track -> demand(criterion, track)).toList());
        }
        tree.put("demands", byId);
        return tree;
    }

    /** This policy with the municipality's own figures in it. */
    public Policy with(Thresholds own) {
        Map<StatutoryDuty, Integer> days = new EnumMap<>(duties);
        put(days, StatutoryDuty.CONTROL_MEASURES, own.controlMeasuresDays());
        put(days, StatutoryDuty.WORKPLACE_ASSESSMENT, own.workplaceAssessmentDays());
        put(days, StatutoryDuty.DATA_PROTECTION, own.dataProtectionDays());
        put(days, StatutoryDuty.HIGH_RISK_AI, own.highRiskAiDays());
        return new Policy(pilots(own), new Concerns(or(own.answerWithinWorkingDays(), concerns.answerWithin()),
                or(own.fewestContributions(), concerns.fewest())), days,
                own.highRiskAiFrom() == null ? highRiskAiFrom : own.highRiskAiFrom(),
                or(own.handsOnPercent(), handsOnPercent), or(own.usualFewPercent(), usualFewPercent),
                or(own.noveltiesAtMost(), noveltiesAtMost), or(own.stabilisationWeeks(), stabilisationWeeks),
                or(own.growthPercent(), growthPercent), demands, this.own);
    }

    private Pilots pilots(Thresholds own) {
        return new Pilots(or(own.coveredPercent(), pilots.coveredPercent()), or(own.taskTypesPercent(), pilots.taskTypesPercent()),
                or(own.sitesAtLeast(), pilots.sitesAtLeast()), own.supportRatioAtMost() == null ? pilots.supportRatioAtMost() : own.supportRatioAtMost(),
                or(own.roundsAtLeast(), pilots.roundsAtLeast()), pilots.blocking());
    }

    private static void put(Map<StatutoryDuty, Integer> days, StatutoryDuty duty, Integer own) {
        if (own != null) {
            days.put(duty, own);
        }
    }

    private static int or(Integer own, int builtIn) {
        return own == null ? builtIn : own;
    }
}
