package dk.klar.domain.evidence;

import dk.klar.domain.people.UserKey;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The people in a piece of evidence. The evidence itself knows them by number: so a user who is anonymised in Jira leaves it,
 * and its fingerprint stays what it was.
 */
public final class Roster {
    private static final Pattern TOKEN = Pattern.compile("⟦(\\d{1,6})⟧");
    private final List<UserKey> people;

    public Roster() {
        this(List.of());
    }

    /** @param people in the order of their numbers */
    public Roster(List<UserKey> people) {
        this.people = new ArrayList<>(people);
    }

    /** What stands for this person, here and wherever they come up again. */
    public String token(UserKey person) {
        if (!people.contains(person)) {
            people.add(person);
        }
        return "⟦" + (people.indexOf(person) + 1) + "⟧";
    }

    public List<UserKey> people() {
        return List.copyOf(people);
    }

    /** The text with names for the numbers. A number that nobody has stays. */
    public String named(String text, Function<UserKey, String> names) {
        return TOKEN.matcher(text).replaceAll(found -> {
            int number = Integer.parseInt(found.group(1));
            return Matcher.quoteReplacement(number < 1 || number > people.size() ? found.group() : names.apply(people.get(number - 1)));
        });
    }
}
