package dk.klar.text;

import dk.klar.domain.dossier.Entry;
import dk.klar.domain.evidence.Evidence;
import dk.klar.domain.evidence.Roster;
import dk.klar.domain.gate.CriterionVerdict;
import dk.klar.domain.gate.GateCase;
import dk.klar.domain.gate.Reason;
import dk.klar.domain.gate.Verdict;
import dk.klar.domain.record.Schema;
import dk.klar.domain.record.Tree;
import dk.klar.usecase.port.Wording;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The words of a verdict and of its records in each of Klar's languages, to be kept as they are today. */
public final class FrozenWords implements Wording {
    private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.forLanguageTag("da"));
    private final ZoneId zone;

    /** @param zone in which times are told */
    public FrozenWords(ZoneId zone) {
        this.zone = zone;
    }

    /** A text without placeholders in each of Klar's languages. */
    public static List<String> inEachLanguage(String key) {
        return LANGUAGES.stream().map(language -> new Texts(language, ZoneOffset.UTC, user -> "", issue -> "").text(key)).distinct().toList();
    }

    @Override
    public Map<String, Object> of(GateCase gate, Verdict verdict, Roster roster) {
        Map<String, Object> words = new LinkedHashMap<>();
        for (Locale language : LANGUAGES) {
            Texts texts = new Texts(language, zone, roster::token, issue -> Long.toString(issue.value()));
            RecordTitles titles = new RecordTitles(texts, gate.dossier().all(), List.of());
            Map<String, Object> criteria = new LinkedHashMap<>();
            verdict.judged().forEach(criterion -> criteria.put(criterion.criterion().id(), criterion(criterion, texts)));
            Map<String, Object> records = new LinkedHashMap<>();
            Evidence.records(verdict).forEach(entry -> records.put(Evidence.name(entry), record(entry, texts, titles)));
            words.put(language.toLanguageTag(), Map.of("gate", texts.choice(gate.gate()), "outcome", texts.text("klar.outcome." + verdict.outcome()),
                    "criteria", criteria, "records", records));
        }
        return words;
    }

    private static Map<String, Object> criterion(CriterionVerdict verdict, Texts texts) {
        return Map.of("name", texts.choice(verdict.criterion()), "demand", texts.choice(verdict.demand()), "outcome", texts.choice(verdict.outcome()),
                "missing", lines(verdict.missing(), texts), "advice", lines(verdict.advice(), texts));
    }

    private static List<String> lines(List<Reason> reasons, Texts texts) {
        return reasons.stream().map(reason -> (reason.rule().isEmpty() ? "" : reason.rule() + " ") + texts.reason(Evidence.discreet(reason))).toList();
    }

    private static Map<String, Object> record(Entry<?> entry, Texts texts, RecordTitles titles) {
        String kind = texts.text("klar.kind." + entry.kind().segment() + ".one");
        return Evidence.leavesOut(entry) ? Map.of("kind", kind, "title", "", "fields", List.of()) : Map.of("kind", kind, "title", titles.of(entry),
                "fields", new FieldWords(texts, titles).of(Schema.of(entry.kind().body()), Tree.of(entry.body())).stream()
                        .map(worded -> List.of(worded.label(), worded.value())).toList());
    }
}
