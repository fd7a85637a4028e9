package dk.klar.usecase;

import dk.klar.domain.dossier.Entry;
import dk.klar.domain.dossier.Kind;
import dk.klar.domain.dossier.Only;
import dk.klar.domain.dossier.Subject;
import dk.klar.domain.gate.Gate;
import dk.klar.domain.people.UserKey;
import dk.klar.domain.record.Fault;
import dk.klar.domain.record.Reading;
import dk.klar.domain.record.RecordBody;
import dk.klar.domain.record.Tree;
import dk.klar.usecase.WriteRecord.Fixed;
import dk.klar.usecase.port.Records;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** What the gates ask, out of one Klar and into another: as one document, taken in whole or not at all. */
public final class ExchangePolicies {
    /** What the document looks like; one more when that changes. */
    public static final int FORMAT = 1;
    private static final String GATES = "gates";
    private static final String THRESHOLDS = "thresholds";
    private static final String QUESTIONS = "questions";
    /** Keys are Klar's own, and stay the same from one Klar to another. */
    private static final Pattern KEY = Pattern.compile("[A-Za-z0-9-]{1,40}");

    private final Entrance entrance;
    private final Records records;
    private final WriteRecord write;
    private final MakeRounds rounds;

    ExchangePolicies(Entrance entrance, Records records, WriteRecord write, MakeRounds rounds) {
        this.entrance = entrance;
        this.records = records;
        this.write = write;
        this.rounds = rounds;
    }

    /**
     * What the municipality has decided itself; what Klar asks where it has not is left out.
     *
     * @throws Refused when this person does not administer Klar
     */
    public Map<String, Object> out(UserKey user) {
        Subject subject = entrance.toAdminister(user);
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("format", FORMAT);
        Map<String, Object> gates = new LinkedHashMap<>();
        for (Gate gate : Gate.values()) {
            records.find(subject, Kind.GATE_POLICY, gate.id()).ifPresent(policy -> gates.put(gate.id(), Tree.of(policy.body())));
        }
        document.put(GATES, gates);
        Map<String, Object> questions = new LinkedHashMap<>();
        records.about(subject).stream().filter(entry -> entry.kind() == Kind.QUESTION).sorted(Comparator.comparing(Entry::key))
                .forEach(entry -> questions.put(entry.key(), Tree.of(entry.body())));
        document.put(QUESTIONS, questions);
        records.find(subject, Kind.THRESHOLDS, Only.ONLY.id()).ifPresent(figures -> document.put(THRESHOLDS, Tree.of(figures.body())));
        return document;
    }

    /**
     * Takes in what the document says; what it does not name stays as it is.
     *
     * @return how many records that changed
     * @throws Refused when this person does not administer Klar, a field is at fault, or somebody else saves at the same time
     */
    public int in(UserKey user, Map<?, ?> document) {
        Subject subject = entrance.toAdminister(user);
        List<Fault> faults = new ArrayList<>();
        List<Fixed> all = new ArrayList<>();
        document.forEach((name, value) -> {
            if (name.equals("format")) {
                if (!Integer.valueOf(FORMAT).equals(value)) {
                    faults.add(Fault.of("format", "policies.format", FORMAT));
                }
            } else if (name.equals(THRESHOLDS)) {
                read(Kind.THRESHOLDS, Only.ONLY.id(), value, THRESHOLDS, all, faults);
            } else if (name.equals(GATES) && value instanceof Map<?, ?> gates) {
                gates.forEach((gate, policy) -> gate(gate.toString(), policy, all, faults));
            } else if (name.equals(QUESTIONS) && value instanceof Map<?, ?> questions) {
                questions.forEach((key, question) -> question(key.toString(), question, all, faults));
            } else {
                faults.add(Fault.of(name.toString(), name.equals(GATES) || name.equals(QUESTIONS) ? "field.object" : "field.unknown"));
            }
        });
        if (!document.containsKey("format")) {
            faults.add(Fault.of("format", "policies.format", FORMAT));
        }
        if (!faults.isEmpty()) {
            throw new Refused.Invalid(faults);
        }
        int changed = write.all(subject, all, user);
        if (changed > 0) {
            rounds.afterSharedChange();
        }
        return changed;
    }

    private static void gate(String gate, Object policy, List<Fixed> all, List<Fault> faults) {
        String at = GATES + "." + gate;
        if (Gate.byId(gate).isEmpty()) {
            faults.add(Fault.of(at, "policies.gate", gate));
        } else {
            read(Kind.GATE_POLICY, gate, policy, at, all, faults);
        }
    }

    private static void question(String key, Object question, List<Fixed> all, List<Fault> faults) {
        if (KEY.matcher(key).matches()) {
            read(Kind.QUESTION, key, question, QUESTIONS + "." + key, all, faults);
        } else {
            faults.add(Fault.of(QUESTIONS, "policies.key"));
        }
    }

    private static void read(Kind kind, String key, Object value, String at, List<Fixed> all, List<Fault> faults) {
        if (!(value instanceof Map<?, ?> tree)) {
            faults.add(Fault.of(at, "field.object"));
            return;
        }
        Reading.Result<? extends RecordBody> read = Reading.strictly(kind.body(), tree);
        read.faults().forEach(fault -> faults.add(new Fault(at + "." + fault.field(), fault.code(), fault.args())));
        if (read.faults().isEmpty()) {
            all.add(new Fixed(kind, key, read.body()));
        }
    }
}
