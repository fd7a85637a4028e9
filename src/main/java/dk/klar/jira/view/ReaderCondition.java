package dk.klar.jira.view;

import com.atlassian.plugin.web.Condition;
import dk.klar.domain.people.UserKey;
import dk.klar.usecase.port.Caller;
import java.util.Map;

/** Shows something to some of those who are logged in. */
public abstract class ReaderCondition implements Condition {
    private final Caller caller;

    protected ReaderCondition(Caller caller) {
        this.caller = caller;
    }

    /** @param context what Jira says of the place */
    protected abstract boolean shows(UserKey reader, Map<String, Object> context);

    @Override
    public final void init(Map<String, String> params) {
        // There are none.
    }

    @Override
    public final boolean shouldDisplay(Map<String, Object> context) {
        return caller.user().filter(reader -> shows(reader, context)).isPresent();
    }
}
