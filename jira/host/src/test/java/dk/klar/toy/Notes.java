package dk.klar.toy;

import com.atlassian.activeobjects.external.ActiveObjects;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;

/** Component of the scanner index with a service of the host. */
public class Notes {

    private final ActiveObjects tables;

    @Inject
    public Notes(ActiveObjects tables) {
        this.tables = tables;
    }

    public void add(String words, boolean thenFail) {
        tables.executeInTransaction(() -> {
            Note note = tables.create(Note.class);
            note.setWords(words);
            note.save();
            if (thenFail) {
                throw new IllegalStateException("toy failure");
            }
            return null;
        });
    }

    public List<String> all() {
        return Arrays.stream(tables.find(Note.class)).map(Note::getWords).toList();
    }
}
