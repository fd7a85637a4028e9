package dk.klar.text;

import dk.klar.domain.people.UserKey;
import dk.klar.domain.record.Field;
import dk.klar.domain.record.Schema;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Puts words to values as {@link dk.klar.domain.record.Tree} has them: for whoever reads records and their history. */
public final class FieldWords {
    private final Texts texts;
    private final Function<String, String> committees;

    /** @param committees the name to show for a committee's key */
    public FieldWords(Texts texts, Function<String, String> committees) {
        this.texts = texts;
        this.committees = committees;
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
            case REFERENCE -> committees.apply(plain.toString());
            case LIST -> ((List<?>) plain).stream().map(item -> item(field.items(), (Map<?, ?>) item))
                    .collect(Collectors.joining("\n"));
            default -> texts.value(plain);
        };
    }

    private String item(Schema schema, Map<?, ?> item) {
        return of(schema, item).stream().map(worded -> worded.label() + ": " + worded.value())
                .collect(Collectors.joining(" · "));
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
