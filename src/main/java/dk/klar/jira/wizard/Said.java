package dk.klar.jira.wizard;

import com.atlassian.jira.util.ErrorCollection;
import java.util.ArrayList;
import java.util.List;

/** What Jira says is wrong, in its own words. */
final class Said {
    private Said() {
    }

    static String by(ErrorCollection errors) {
        List<String> all = new ArrayList<>(errors.getErrorMessages());
        all.addAll(errors.getErrors().values());
        return String.join(" ", all);
    }
}
