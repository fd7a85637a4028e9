package dk.klar.jira.portfolio;

import com.atlassian.plugin.web.Condition;
import dk.klar.usecase.port.Caller;
import java.util.Map;

/** Shows a link to those who are logged in. */
public class LoggedInCondition implements Condition {
    private final Caller caller;

    public LoggedInCondition(Caller caller) {
        this.caller = caller;
    }

    @Override
    public void init(Map<String, String> params) {
        // It has none.
    }

    @Override
    public boolean shouldDisplay(Map<String, Object> context) {
        return caller.user().isPresent();
    }
}
