package dk.klar.jira.concern;

import dk.klar.domain.concern.Answer;
import dk.klar.domain.concern.Concern;
import dk.klar.domain.concern.Remark;
import dk.klar.domain.concern.ResponseTimes;
import dk.klar.domain.dossier.Entry;
import dk.klar.domain.record.RecordBody;
import dk.klar.domain.record.Schema;
import dk.klar.domain.record.Tree;
import dk.klar.jira.concern.ConcernsView.SaidView;
import dk.klar.jira.view.FactView;
import dk.klar.text.FieldWords;
import dk.klar.text.RecordTitles;
import dk.klar.text.Texts;
import dk.klar.usecase.HearConcerns;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** What was said and may be read by all, with what became of it. */
final class Said {
    /** How much a page shows; all of it stands in the dossier. */
    private static final int NEWEST = 50;

    private final HearConcerns.Heard heard;
    private final Texts texts;
    private final FieldWords words;

    Said(HearConcerns.Heard heard, Texts texts) {
        this.heard = heard;
        this.texts = texts;
        this.words = new FieldWords(texts, new RecordTitles(texts, List.of(), List.of()));
    }

    /** Newest first. */
    List<SaidView> openly() {
        List<Entry<Concern>> said = new ArrayList<>(heard.dossier().all(Concern.class));
        Collections.reverse(said);
        return said.stream().limit(NEWEST).map(this::openly).toList();
    }

    /** That there is more than the page shows; empty where there is not. */
    String older() {
        int all = heard.dossier().all(Concern.class).size();
        return all > NEWEST ? texts.text("klar.concerns.others.older", NEWEST, all) : "";
    }

    private SaidView openly(Entry<Concern> entry) {
        Concern concern = entry.body();
        Optional<Entry<Answer>> answer = heard.dossier().find(Answer.class, entry.key());
        List<FactView> remarks = heard.dossier().all(Remark.class).stream().filter(remark -> remark.body().concern().equals(entry.key()))
                .map(remark -> new FactView(texts.value(remark.created().by()), remark.body().text())).toList();
        List<FactView> answered = new ArrayList<>();
        answer.ifPresent(given -> {
            answered.addAll(answer(given.body()));
            answered.add(new FactView(texts.text("klar.concerns.answeredBy"), texts.text("klar.concerns.by", given.updated().by(), given.updated().at())));
        });
        return new SaidView(entry.key(), texts.choice(concern.nature()), concern.text(),
                texts.text("klar.concerns.by", entry.created().by(), entry.created().at()), more(concern), answered,
                answer.isPresent() ? "" : texts.text("klar.concerns.waits", ResponseTimes.due(entry, heard.gate())), remarks);
    }

    /** In an order that tells nothing, and without anything that tells when. */
    List<SaidView> disclosed() {
        return heard.disclosed().stream().map(one -> new SaidView("", texts.choice(one.concern().nature()), one.concern().text(), "",
                more(one.concern()), one.answer() == null ? List.of() : answer(one.answer()), "", List.of())).toList();
    }

    private List<FactView> more(Concern concern) {
        return facts(concern, List.of("atStake", "idea"));
    }

    private List<FactView> answer(Answer answer) {
        return facts(answer, List.of("outcome", "answer", "parkedUntil"));
    }

    private List<FactView> facts(RecordBody body, List<String> fields) {
        return words.of(Schema.of(body.getClass()), Tree.of(body)).stream().filter(worded -> fields.contains(worded.field().name()))
                .map(worded -> new FactView(worded.label(), worded.value())).toList();
    }

    List<FactView> responses() {
        ResponseTimes times = ResponseTimes.of(heard.gate());
        if (times.said() == 0) {
            return List.of();
        }
        List<FactView> facts = new ArrayList<>(List.of(
                new FactView(texts.text("klar.dossier.concerns.answered"), texts.text("klar.dossier.concerns.of", times.answered(), times.said())),
                new FactView(texts.text("klar.dossier.concerns.acted"), texts.text("klar.dossier.concerns.of", times.acted(), times.said()))));
        times.medianDays().ifPresent(days -> facts.add(new FactView(
                texts.text("klar.dossier.concerns.median", heard.gate().policy().concerns().answerWithin()), texts.value(days))));
        return facts;
    }
}
