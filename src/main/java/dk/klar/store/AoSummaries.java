package dk.klar.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import dk.klar.domain.context.Technology.RadarRing;
import dk.klar.domain.decision.Decision;
import dk.klar.domain.dossier.IssueId;
import dk.klar.domain.dossier.Stage;
import dk.klar.domain.gate.Criterion;
import dk.klar.domain.gate.Gate;
import dk.klar.domain.gate.GateState;
import dk.klar.domain.guidance.Keyed;
import dk.klar.domain.guidance.Pitfall;
import dk.klar.domain.people.UserKey;
import dk.klar.domain.portfolio.MedState;
import dk.klar.domain.portfolio.PilotState;
import dk.klar.domain.portfolio.Ripeness;
import dk.klar.domain.portfolio.Spell;
import dk.klar.domain.portfolio.Summary;
import dk.klar.domain.triage.Track;
import dk.klar.usecase.port.Records;
import dk.klar.usecase.port.Summaries;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import net.java.ao.DBParam;
import net.java.ao.Query;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Summaries as JSON, one row for each implementation. They can be made anew at any time, so one that this version cannot read
 * counts as not there, and of two nodes that save at once either may be the last: who publishes looks again.
 */
public final class AoSummaries implements Summaries {
    private static final Logger LOG = LoggerFactory.getLogger(AoSummaries.class);
    private final ActiveObjects ao;
    private final WholeWrites writes;

    public AoSummaries(ActiveObjects ao) {
        this.ao = ao;
        this.writes = new WholeWrites(ao);
    }

    @Override
    public void save(IssueId issue, Summary summary) {
        String body = Json.text(tree(summary));
        writes.write(() -> {
            delete(issue);
            ao.create(SummaryRow.class, new DBParam("SUBJECT", issue.value()), new DBParam("BODY", body));
        }, () -> false, () -> "the summary of " + issue);
    }

    @Override
    public void remove(IssueId issue) {
        writes.write(() -> delete(issue), () -> false, () -> "the summary of " + issue);
    }

    @Override
    public Map<IssueId, Summary> of(List<IssueId> issues) {
        return WholeWrites.reading(() -> {
            Map<IssueId, Summary> read = new HashMap<>();
            for (int from = 0; from < issues.size(); from += Records.AT_ONCE) {
                read(issues.subList(from, Math.min(issues.size(), from + Records.AT_ONCE)), read);
            }
            return read;
        }, "the summaries of " + issues.size() + " issues");
    }

    private void read(List<IssueId> issues, Map<IssueId, Summary> read) {
        Object[] keys = issues.stream().map(IssueId::value).toArray();
        for (SummaryRow row : ao.find(SummaryRow.class, Query.select().where(Pages.oneOf("SUBJECT", keys.length), keys))) {
            try {
                read.put(new IssueId(row.getSubject()), summary(Json.tree(row.getBody())));
            } catch (RuntimeException e) {
                LOG.warn("The summary of issue {} is not of this version: it is made anew when something is saved there, or overnight", row.getSubject(), e);
            }
        }
    }

    private void delete(IssueId issue) {
        ao.deleteWithSQL(SummaryRow.class, "SUBJECT = ?", issue.value());
    }

    private static Map<String, Object> tree(Summary summary) {
        Map<String, Object> tree = new LinkedHashMap<>();
        Map<String, String> states = new LinkedHashMap<>();
        Arrays.stream(Gate.values()).filter(summary.states()::containsKey).forEach(gate -> states.put(gate.id(), summary.states().get(gate).id()));
        tree.put("states", states);
        tree.put("next", summary.next().id());
        tree.put("track", summary.track().name());
        tree.put("stage", summary.stage().name());
        tree.put("unmet", ids(summary.unmet(), Criterion::id));
        tree.put("waived", ids(summary.waived(), Criterion::id));
        tree.put("pitfalls", ids(summary.openPitfalls(), Keyed::id));
        tree.put("pilots", summary.pilots().id());
        tree.put("med", summary.med().id());
        day(tree, "nextMeeting", summary.nextMeeting());
        day(tree, "itemBy", summary.itemBy());
        day(tree, "decidedOn", summary.decidedOn());
        day(tree, "unansweredSince", summary.unansweredSince());
        day(tree, "latestDecisionOn", summary.latestDecisionOn());
        if (summary.latestOutcome() != null) {
            tree.put("latestOutcome", summary.latestOutcome().id());
        }
        tree.put("owners", ids(summary.owners(), UserKey::value));
        tree.put("leaders", ids(summary.leaders(), UserKey::value));
        tree.put("units", summary.units());
        tree.put("technology", ripeness(summary.ripeness()));
        tree.put("spells", summary.spells().stream().map(AoSummaries::spell).toList());
        tree.put("outlook", OutlookTree.of(summary.outlook()));
        return tree;
    }

    private static List<String> ripeness(Ripeness ripeness) {
        return Stream.concat(Stream.of(ripeness.grade().id()), Stream.ofNullable(ripeness.radarRing()).map(Enum::name)).toList();
    }

    /** @param kept null where an earlier version saved it, which did not ask */
    private static Ripeness ripeness(List<?> kept) {
        return kept == null ? Ripeness.unknown() : new Ripeness(byId(Ripeness.Grade.values(), Ripeness.Grade::id, (String) kept.get(0)),
                kept.size() == 1 ? null : RadarRing.valueOf((String) kept.get(1)));
    }

    private static Map<String, Object> spell(Spell spell) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("unit", spell.unit());
        day(tree, "from", spell.from());
        day(tree, "to", spell.to());
        tree.put("other", spell.other());
        return tree;
    }

    private static List<Spell> spells(List<?> kept) {
        return kept == null ? List.of() : kept.stream().map(spell -> spell((Map<?, ?>) spell)).toList();
    }

    private static Spell spell(Map<?, ?> tree) {
        return new Spell((String) tree.get("unit"), day(tree, "from"), day(tree, "to"), (String) tree.get("other"));
    }

    private static <T> List<String> ids(List<T> things, Function<T, String> id) {
        return things.stream().map(id).toList();
    }

    private static void day(Map<String, Object> tree, String name, LocalDate day) {
        if (day != null) {
            tree.put(name, day.toString());
        }
    }

    private static Summary summary(Map<String, Object> tree) {
        Map<Gate, GateState> states = new EnumMap<>(Gate.class);
        ((Map<?, ?>) tree.get("states")).forEach((gate, state) -> states.put(Gate.byId((String) gate).orElseThrow(), byId(GateState.values(), GateState::id, (String) state)));
        return new Summary(states, Gate.byId((String) tree.get("next")).orElseThrow(), Track.valueOf((String) tree.get("track")),
                Stage.valueOf((String) tree.get("stage")), criteria(tree, "unmet"), criteria(tree, "waived"),
                texts(tree, "pitfalls").stream().map(id -> byId(Pitfall.values(), Pitfall::id, id)).toList(),
                byId(PilotState.values(), PilotState::id, (String) tree.get("pilots")), byId(MedState.values(), MedState::id, (String) tree.get("med")),
                day(tree, "nextMeeting"), day(tree, "itemBy"), day(tree, "decidedOn"), day(tree, "unansweredSince"), day(tree, "latestDecisionOn"),
                tree.get("latestOutcome") == null ? null : byId(Decision.Outcome.values(), Keyed::id, (String) tree.get("latestOutcome")),
                texts(tree, "owners").stream().map(UserKey::new).toList(), texts(tree, "leaders").stream().map(UserKey::new).toList(), texts(tree, "units"),
                ripeness((List<?>) tree.get("technology")), spells((List<?>) tree.get("spells")),
                OutlookTree.read(tree.get("outlook")));
    }

    private static List<Criterion> criteria(Map<String, Object> tree, String name) {
        return texts(tree, name).stream().map(id -> Criterion.byId(id).orElseThrow()).toList();
    }

    private static List<String> texts(Map<String, Object> tree, String name) {
        return ((List<?>) tree.get(name)).stream().map(String::valueOf).toList();
    }

    private static LocalDate day(Map<?, ?> tree, String name) {
        return tree.get(name) == null ? null : LocalDate.parse((String) tree.get(name));
    }

    private static <T> T byId(T[] all, Function<T, String> id, String wanted) {
        return Arrays.stream(all).filter(each -> id.apply(each).equals(wanted)).findFirst().orElseThrow();
    }
}
