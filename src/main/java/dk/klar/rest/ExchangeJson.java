package dk.klar.rest;

import dk.klar.domain.dossier.Kind;
import dk.klar.domain.record.Fault;
import dk.klar.domain.record.Field;
import dk.klar.domain.record.Schema;
import dk.klar.text.Texts;
import dk.klar.usecase.ImportRecords.Line;
import dk.klar.usecase.ImportRecords.Report;
import dk.klar.usecase.ImportRecords.Shown;
import dk.klar.usecase.ImportRecords.What;
import dk.klar.usecase.port.Implementation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What becomes of a document from another Klar, and what a document says of itself. */
record ExchangeJson(Texts texts, Wire wire) {
    /** Characters of a text that names a record. */
    private static final int LONGEST = 80;
    private static final List<String> NOTES = List.of("confidence", "acts", "people", "evidence");

    /** The head of a document with what is to be known of what is in it and what is not. */
    static Map<String, Object> noted(Map<String, Object> head, Texts texts) {
        Map<String, Object> noted = new LinkedHashMap<>();
        head.forEach((name, value) -> {
            noted.put(name, value);
            if (name.equals("exportedAt")) {
                noted.put("notes", NOTES.stream().map(note -> texts.text("klar.exchange.note." + note)).toList());
            }
        });
        return noted;
    }

    Map<String, Object> report(Report report) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("done", report.done());
        json.put("parts", report.parts().stream().map(this::part).toList());
        json.put("people", report.people().entrySet().stream().map(person -> {
            Map<String, Object> named = new LinkedHashMap<>();
            named.put("name", person.getKey());
            person.getValue().ifPresent(user -> named.put("user", wire.person(user)));
            return named;
        }).toList());
        return json;
    }

    private Map<String, Object> part(Shown part) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("issue", part.issue());
        part.here().map(Implementation::key).ifPresent(key -> json.put("here", key));
        json.put("refused", part.faults().stream().map(this::fault).toList());
        Map<String, Long> counts = new LinkedHashMap<>();
        Stream.of(What.values()).forEach(what -> counts.put(what.name(), part.count(what)));
        json.put("counts", counts);
        json.put("records", part.faults().isEmpty() ? part.lines().stream().map(this::line).toList() : List.of());
        return json;
    }

    private Map<String, Object> fault(Fault fault) {
        return Map.of("field", fault.field(), "text", texts.fault(fault));
    }

    private Map<String, Object> line(Line line) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("kind", line.item().kind().segment());
        json.put("key", line.item().key());
        json.put("title", texts.text("klar.kind." + line.item().kind().segment() + ".one") + title(line).map(title -> ": " + title).orElse(""));
        json.put("what", line.what().name());
        json.put("whatText", texts.text("klar.exchange.what." + line.what().name()));
        line.why().ifPresent(why -> json.put("why", texts.fault(why)));
        if (line.acts()) {
            json.put("why", texts.text("klar.exchange.withoutActs"));
        }
        return json;
    }

    /** What it is about, or the first text or choice by which a person knows the record. */
    private Optional<String> title(Line line) {
        Kind kind = line.item().kind();
        return kind.only() ? Optional.empty() : kind.about(line.item().key()).map(texts::about)
                .or(() -> known(line).filter(field -> field.type() == Field.Type.TEXT).map(field -> text(line, field)).filter(text -> !text.isEmpty()).findFirst())
                .or(() -> known(line).filter(field -> field.type() == Field.Type.CHOICE).flatMap(field -> field.choices().stream()
                        .filter(choice -> choice.name().equals(line.item().fields().get(field.name())))).map(texts::value).findFirst());
    }

    private static Stream<Field> known(Line line) {
        return Schema.of(line.item().kind().body()).fields().stream().filter(field -> field.required() && field.listed());
    }

    private static String text(Line line, Field field) {
        String text = line.item().fields().get(field.name()) instanceof String sent ? sent : "";
        return text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
    }
}
