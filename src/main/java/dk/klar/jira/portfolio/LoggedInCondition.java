package dk.klar.jira.portfolio;

import dk.klar.domain.people.UserKey;
import dk.klar.jira.view.ReaderCondition;
import dk.klar.usecase.port.Caller;
import java.util.Map;

/** Shows a link to those who are logged in. */
public class LoggedInCondition extends ReaderCondition {
    public LoggedInCondition(Caller caller) {
        super(caller);
    }

    @Override
    protected boolean shows(UserKey reader, Map<String, Object> context) {
        return true;
    }
}
