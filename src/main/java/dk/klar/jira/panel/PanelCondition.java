package dk.klar.jira.panel;

import com.atlassian.jira.issue.Issue;
import dk.klar.domain.people.UserKey;
import dk.klar.jira.view.ReaderCondition;
import dk.klar.usecase.port.Caller;
import dk.klar.usecase.port.Switches;
import java.util.Map;

/** The panel is there where Klar is on, for whoever is logged in. Asking costs no query. */
public class PanelCondition extends ReaderCondition {
    private final Switches switches;

    public PanelCondition(Switches switches, Caller caller) {
        super(caller);
        this.switches = switches;
    }

    @Override
    protected boolean shows(UserKey reader, Map<String, Object> context) {
        return context.get("issue") instanceof Issue issue && switches.on(issue.getProjectId(), issue.getIssueTypeId());
    }
}
