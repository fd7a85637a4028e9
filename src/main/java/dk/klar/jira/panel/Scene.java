package dk.klar.jira.panel;

import dk.klar.domain.dossier.Dossier;
import dk.klar.domain.dossier.Entry;
import dk.klar.domain.gate.GateCase;
import dk.klar.domain.gate.Reason;
import dk.klar.domain.med.Committee;
import dk.klar.domain.record.RecordBody;
import dk.klar.domain.record.Schema;
import dk.klar.domain.record.Tree;
import dk.klar.text.FieldWords;
import dk.klar.text.Texts;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** What all parts of the panel are built from: the case, the words, and what this reader may do. */
record Scene(GateCase gateCase, Texts texts, boolean mayRecord, boolean mayDecide) {
    Dossier dossier() {
        return gateCase.dossier();
    }

    String word(String name, Object... args) {
        return texts.text("klar.panel." + name, args);
    }

    LineView line(Reason reason) {
        Reason.Cure cure = reason.cure();
        boolean mendable = cure.kind().equals("gate-plans") ? mayDecide : mayRecord && !cure.kind().isEmpty();
        return new LineView(reason.rule(), texts.reason(reason), mendable, cure.kind(), cure.key(), cure.field());
    }

    List<LineView> lines(List<Reason> reasons) {
        return reasons.stream().map(this::line).toList();
    }

    /** What is recorded, field by field, without the fields that the reader sees anyway. */
    List<FactView> facts(Entry<? extends RecordBody> entry, Set<String> shownElsewhere) {
        return words().of(Schema.of(entry.kind().body()), Tree.of(entry.body())).stream()
                .filter(worded -> !shownElsewhere.contains(worded.field().name()))
                .map(worded -> new FactView(worded.label(), worded.value())).toList();
    }

    CellView dateOrMissing(LocalDate date) {
        return date == null ? missing() : CellView.of(unbroken(date));
    }

    /** A date that does not fall apart over the lines of a narrow column. */
    String unbroken(LocalDate date) {
        return texts.value(date).replace(' ', '\u00a0');
    }

    CellView missing() {
        return CellView.of("", Mark.warning(word("missing.mark")));
    }

    String committee(String key) {
        return dossier().committee(key).map(Entry::body).map(Committee::name).orElseGet(() -> word("committee.gone"));
    }

    private FieldWords words() {
        return new FieldWords(texts, this::committee);
    }
}
