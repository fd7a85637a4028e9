package dk.klar.host.web.frame;

import java.util.Arrays;
import java.util.List;

/** The letters that stand for somebody or something where Jira shows a picture. */
public final class Initials {

    private Initials() {
    }

    /** First letters of the first and the last word. */
    public static String of(String name) {
        List<String> words = Arrays.stream(name.strip().split("\\s+")).filter(word -> !word.isEmpty()).toList();
        if (words.isEmpty()) {
            return "?";
        }
        String first = words.get(0).substring(0, 1);
        return words.size() == 1 ? first.toUpperCase() : (first + words.get(words.size() - 1).charAt(0)).toUpperCase();
    }
}
