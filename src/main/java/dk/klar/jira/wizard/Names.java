package dk.klar.jira.wizard;

import dk.klar.text.FrozenWords;
import dk.klar.text.Library;
import java.util.List;

/** What Klar calls things in Jira: new ones in the language of whoever sets it up, those that are there in any of Klar's. */
final class Names {
    private final Library library;

    Names(Library library) {
        this.library = library;
    }

    String own(String key) {
        return library.texts().text("klar.wizard.name." + key);
    }

    boolean is(String key, String name) {
        return all(key).stream().anyMatch(name::equalsIgnoreCase);
    }

    private List<String> all(String key) {
        return FrozenWords.inEachLanguage("klar.wizard.name." + key);
    }
}
