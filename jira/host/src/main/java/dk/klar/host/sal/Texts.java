package dk.klar.host.sal;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Message texts of the host and of all plugins, by language. */
public interface Texts {

    /** The host's own texts: a properties file on the class path, for example "web.texts". */
    void add(ClassLoader loader, String bundle);

    /** The text with its arguments put in by MessageFormat; the key itself if nobody has a text, as in Jira. */
    String text(Locale locale, String key, List<?> arguments);

    /** As it stands in the file, with its {0} and doubled apostrophes. */
    String unformatted(Locale locale, String key);

    boolean has(String key);

    /** All texts whose key begins so: English where the language has none. */
    Map<String, String> startingWith(Locale locale, String prefix);

    default String text(Locale locale, String key, Object... arguments) {
        return text(locale, key, List.of(arguments));
    }
}
