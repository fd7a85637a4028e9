package dk.klar.text;

import dk.klar.domain.dossier.IssueId;
import dk.klar.domain.people.UserKey;
import dk.klar.domain.record.Field;
import dk.klar.domain.record.Schema;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Puts words to values as {@link dk.klar.domain.record.Tree} has them: for whoever reads records and their history. */
public final class FieldWords {
    private final Texts texts;
    private final RecordTitles titles;

    /** @param titles what to call the records that fields refer to */
    public FieldWords(Texts texts, RecordTitles titles) {
        this.texts = texts;
        this.titles = titles;
    }

    /** A field with its value, both as a reader would see them. */
    public record Worded(Field field, String label, String value) {
    }

    /** The fields that have a value, in the order of the record. */
    public List<Worded> of(Schema schema, Map<?, ?> tree) {
        List<Worded> worded = new ArrayList<>();
        for (Field field : schema.fields()) {
            if (tree.get(field.name()) != null) {
                worded.add(new Worded(field, texts.label(schema.name(), field), of(field, tree.get(field.name()))));
            }
        }
        return worded;
    }

    /** One value; the items of a list stand on lines of their own. */
    public String of(Field field, Object plain) {
        if (plain == null) {
            return "";
        }
        return switch (field.type()) {
            case CHOICE -> field.choices().stream().filter(choice -> choice.name().equals(plain)).findFirst()
                    .map(texts::choice).orElse(plain.toString());
            case DATE -> date(plain.toString());
            case USER -> texts.value(new UserKey(plain.toString()));
            case ISSUE -> plain instanceof Number id ? texts.value(new IssueId(id.longValue())) : plain.toString();
            case REFERENCE -> titles.referred(field, plain.toString());
            case LIST -> plain instanceof List<?> items ? String.join("\n", items(field, items)) : plain.toString();
            default -> field.year() ? plain.toString() : texts.value(plain);
        };
    }

    /** One value as lines; an item of a list is a line. */
    public List<String> lines(Field field, Object plain) {
        return field.type() == Field.Type.LIST && plain instanceof List<?> items ? items(field, items) : of(field, plain).lines().toList();
    }

    private List<String> items(Field field, List<?> items) {
        return items.stream().map(item -> item instanceof Map<?, ?> tree ? item(field.items(), tree) : String.valueOf(item)).toList();
    }

    /** What the item is called by stands without its label. */
    private String item(Schema schema, Map<?, ?> item) {
        return of(schema, item).stream().map(worded -> worded.field().equals(schema.fields().get(0)) ? worded.value()
                : worded.label() + (worded.label().endsWith("?") ? " " : ": ") + worded.value()).collect(Collectors.joining(" · "));
    }

    /** What another version of Klar stored may not be a date any more; it is shown as it is. */
    private String date(String day) {
        try {
            return texts.value(LocalDate.parse(day));
        } catch (DateTimeParseException e) {
            return day;
        }
    }
}
