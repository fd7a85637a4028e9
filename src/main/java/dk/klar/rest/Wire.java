package dk.klar.rest;

import dk.klar.domain.dossier.Entry;
import dk.klar.domain.gate.CriterionVerdict;
import dk.klar.domain.gate.Gate;
import dk.klar.domain.gate.GateCase;
import dk.klar.domain.gate.GatePolicy;
import dk.klar.domain.gate.GateState;
import dk.klar.domain.gate.Gatekeeper;
import dk.klar.domain.gate.Reason;
import dk.klar.domain.gate.SectionVerdict;
import dk.klar.domain.gate.Verdict;
import dk.klar.domain.history.Change;
import dk.klar.domain.history.Difference;
import dk.klar.domain.people.UserKey;
import dk.klar.domain.pilot.Pilot;
import dk.klar.domain.pilot.Realism;
import dk.klar.domain.pilot.RuleVerdict;
import dk.klar.domain.record.Schema;
import dk.klar.domain.record.Stamp;
import dk.klar.domain.record.Tree;
import dk.klar.text.FieldWords;
import dk.klar.text.RecordTitles;
import dk.klar.text.Texts;
import dk.klar.usecase.port.People;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What goes over the wire, in the reader's language; the shapes are in openapi.json. */
final class Wire {
    private final Texts texts;
    private final People people;
    private final RecordTitles titles;

    /** @param known the records that others may refer to */
    Wire(Texts texts, People people, List<Entry<?>> known) {
        this.texts = texts;
        this.people = people;
        this.titles = new RecordTitles(texts, known, List.of());
    }

    Map<String, Object> entry(Entry<?> entry) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("kind", entry.kind().segment());
        json.put("key", entry.key());
        json.put("title", titles.of(entry));
        json.put("version", entry.version());
        json.put("created", stamp(entry.created()));
        json.put("updated", stamp(entry.updated()));
        json.put("fields", Tree.of(entry.body()));
        return json;
    }

    /** What is said of policies that were saved all the same. */
    List<String> warnings(Collection<? extends Entry<?>> saved) {
        return saved.stream().filter(entry -> entry.body() instanceof GatePolicy policy && policy.asksMuch())
                .map(entry -> texts.text("klar.policies.many", ((GatePolicy) entry.body()).musts(), titles.of(entry))).toList();
    }

    /** What a record is called, as a reference to any record names it. */
    Map<String, Object> title(Entry<?> entry) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("record", entry.kind().segment() + "/" + entry.key());
        json.put("kind", texts.text("klar.kind." + entry.kind().segment()));
        json.put("title", titles.of(entry));
        return json;
    }

    Map<String, Object> section(SectionVerdict section) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("section", section.section().id());
        json.put("name", texts.text("klar.section." + section.section().id()));
        json.put("state", section.state().name());
        json.put("matters", section.matters());
        json.put("records", section.records());
        json.put("criteria", section.verdicts().stream().map(this::criterion).toList());
        return json;
    }

    /** A pilot with what each rule says of it. */
    Map<String, Object> pilot(Entry<Pilot> pilot, GateCase gate) {
        Map<String, Object> json = entry(pilot);
        json.put("realism", Realism.of(pilot, gate).rules().stream().map(this::rule).toList());
        return json;
    }

    private Map<String, Object> rule(RuleVerdict verdict) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("rule", verdict.rule().name());
        json.put("name", texts.text("klar.rule." + verdict.rule().name() + ".name"));
        json.put("outcome", verdict.outcome().name());
        json.put("blocking", verdict.blocking());
        json.put("missing", verdict.missing().stream().map(this::reason).toList());
        if (verdict.justification() != null) {
            json.put("justification", Tree.of(verdict.justification()));
        }
        return json;
    }

    Map<String, Object> gate(GateCase gateCase, Verdict verdict) {
        Map<String, Object> json = outcome(gateCase.gate(), verdict);
        GateState state = Gatekeeper.state(gateCase, verdict);
        json.put("state", state.id());
        json.put("criteria", verdict.judged().stream().map(this::criterion).toList());
        json.put("passages", gateCase.dossier().passages(gateCase.gate()).stream().map(this::entry).toList());
        return json;
    }

    private Map<String, Object> outcome(Gate gate, Verdict verdict) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("gate", gate.id());
        json.put("name", texts.text("klar.gate." + gate.id()));
        json.put("outcome", verdict.outcome());
        return json;
    }

    private Map<String, Object> criterion(CriterionVerdict verdict) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", verdict.criterion().id());
        json.put("name", texts.text("klar.criterion." + verdict.criterion().id()));
        json.put("demand", verdict.demand().name());
        json.put("outcome", verdict.outcome().name());
        json.put("missing", verdict.missing().stream().map(this::reason).toList());
        json.put("advice", verdict.advice().stream().map(this::reason).toList());
        if (verdict.waived()) {
            json.put("waivedUntil", verdict.waiver().body().expiresOn().toString());
        }
        return json;
    }

    private Map<String, Object> reason(Reason reason) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("code", reason.code());
        json.put("rule", reason.rule());
        json.put("text", texts.reason(reason));
        json.put("kind", reason.cure().kind());
        json.put("key", reason.cure().key());
        json.put("field", reason.cure().field());
        return json;
    }

    Map<String, Object> change(Change change) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("kind", change.kind().segment());
        json.put("key", change.key());
        json.put("title", texts.text("klar.kind." + change.kind().segment() + ".one"));
        json.put("record", titles.of(change));
        json.put("action", change.action().name());
        json.put("version", change.version());
        json.putAll(stamp(change.stamp()));
        json.put("differences", differences(Schema.of(change.kind().body()).name(), change.differences()));
        return json;
    }

    List<Map<String, Object>> differences(String schema, List<Difference> differences) {
        FieldWords words = new FieldWords(texts, titles);
        return differences.stream().map(difference -> {
            Map<String, Object> json = new LinkedHashMap<>();
            json.put("field", difference.field().name());
            json.put("label", texts.label(schema, difference.field()));
            json.put("before", difference.before());
            json.put("after", difference.after());
            json.put("beforeText", words.of(difference.field(), difference.before()));
            json.put("afterText", words.of(difference.field(), difference.after()));
            return json;
        }).toList();
    }

    Map<String, Object> person(UserKey user) {
        return Map.of("key", user.value(), "name", people.displayName(user));
    }

    private Map<String, Object> stamp(Stamp stamp) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("by", stamp.by().value());
        json.put("name", people.displayName(stamp.by()));
        json.put("at", stamp.at().toString());
        return json;
    }
}
