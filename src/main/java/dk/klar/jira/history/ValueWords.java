package dk.klar.jira.history;

import dk.klar.domain.people.UserKey;
import dk.klar.domain.record.Field;
import dk.klar.text.Texts;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A value out of a record's tree as lines of text. History is kept for good: what an older Klar wrote and this one does not
 * understand is shown as it stands.
 */
final class ValueWords {
    private final Texts texts;
    private final Titles titles;

    ValueWords(Texts texts, Titles titles) {
        this.texts = texts;
        this.titles = titles;
    }

    List<String> lines(Field field, Object value) {
        if (value == null) {
            return List.of();
        } else if (field.type() == Field.Type.LIST && value instanceof List<?> items) {
            return items.stream().map(item -> item(field, (Map<?, ?>) item)).toList();
        }
        return line(field, value).lines().toList();
    }

    /** An item of a list: its fields in one line, each with its label. */
    private String item(Field list, Map<?, ?> item) {
        return list.items().fields().stream().filter(field -> item.get(field.name()) != null)
                .map(field -> texts.label(list.items().name(), field) + ": " + line(field, item.get(field.name())))
                .collect(Collectors.joining("; "));
    }

    private String line(Field field, Object value) {
        return switch (field.type()) {
            case TEXT, LIST -> value.toString();
            case NUMBER, DECIMAL, YES_NO -> texts.value(value);
            case DATE -> date(value.toString());
            case USER -> texts.value(new UserKey(value.toString()));
            case CHOICE -> choice(field, value.toString());
            case REFERENCE -> titled(field, value.toString());
        };
    }

    private String date(String iso) {
        try {
            return texts.value(LocalDate.parse(iso));
        } catch (DateTimeParseException e) {
            return iso;
        }
    }

    private String choice(Field field, String name) {
        return field.choices().stream().filter(choice -> choice.name().equals(name)).findFirst()
                .map(texts::choice).orElse(name);
    }

    private String titled(Field field, String key) {
        String title = titles.of(field.refersTo(), key);
        return title.isEmpty() ? texts.text("klar.history.gone") : title;
    }
}
