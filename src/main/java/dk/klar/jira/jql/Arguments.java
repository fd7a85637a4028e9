package dk.klar.jira.jql;

import dk.klar.text.Texts;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What stands in the brackets of a function, and everything that is wrong with it, in the reader's language. */
final class Arguments {
    /** Characters of something wrong that are said back: enough to find it again. */
    private static final int SHOWN = 60;

    private final List<String> given;
    private final Texts texts;
    private final List<String> wrong = new ArrayList<>();
    private final Usage usage;

    Arguments(List<String> given, Usage usage, Texts texts) {
        this.given = given;
        this.usage = usage;
        this.texts = texts;
        if (given.size() > usage.most() && usage.most() == Usage.SEVERAL) {
            wrong.add(texts.text("klar.jql.tooMany", usage.example(), usage.most(), given.size()));
        } else if (given.size() < usage.fewest() || given.size() > usage.most()) {
            wrongNumber();
        }
    }

    /** Whether there are as many as it takes; what they say is looked at only then. */
    boolean counted() {
        return given.size() >= usage.fewest() && given.size() <= usage.most();
    }

    void wrongNumber() {
        wrong.add(texts.text("klar.jql.arguments", usage.example(), texts.text("klar.jql." + usage.id() + ".takes"), given.size()));
    }

    List<String> wrong() {
        return List.copyOf(wrong);
    }

    /** Something of this function alone. */
    void wrong(String key, Object... args) {
        wrong.add(texts.text(key, args));
    }

    List<String> all() {
        return given;
    }

    String at(int place) {
        return given.get(place);
    }

    List<String> from(int place) {
        return given.subList(Math.min(place, given.size()), given.size());
    }

    /** As Jira writes days in JQL; null where it is none. */
    LocalDate day(int place) {
        String text = at(place).strip().replace('/', '-');
        try {
            if (text.matches("\\d{4}-\\d{2}-\\d{2}")) {
                return LocalDate.parse(text);
            }
        } catch (DateTimeParseException noSuchDay) {
            // Told below.
        }
        wrong.add(texts.text("klar.jql.day", shown(at(place))));
        return null;
    }

    /** Those of the known ones that the texts name; what names none is wrong, and the nearest are said. */
    <E> List<E> named(List<String> those, List<E> known, Function<E, String> id, String what) {
        List<E> found = new ArrayList<>();
        for (String text : those) {
            Optional<E> named = known.stream().filter(each -> id.apply(each).equalsIgnoreCase(text.strip())).findFirst();
            named.ifPresentOrElse(found::add, () -> unknown(text, known.stream().map(id).toList(), what));
        }
        return found;
    }

    private void unknown(String text, List<String> known, String what) {
        wrong.add(texts.text("klar.jql.unknown", shown(text), texts.text("klar.jql.what." + what), Nearest.to(text, known)));
    }

    static String shown(String text) {
        return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
    }
}
