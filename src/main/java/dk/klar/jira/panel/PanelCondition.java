package dk.klar.jira.panel;

import com.atlassian.jira.issue.Issue;
import com.atlassian.plugin.web.Condition;
import dk.klar.usecase.port.Caller;
import dk.klar.usecase.port.Switches;
import java.util.Map;

/** The panel is there where Klar is on, for whoever is logged in. Asking costs no query. */
public class PanelCondition implements Condition {
    private final Switches switches;
    private final Caller caller;

    public PanelCondition(Switches switches, Caller caller) {
        this.switches = switches;
        this.caller = caller;
    }

    @Override
    public void init(Map<String, String> params) {
        // Nothing to set.
    }

    @Override
    public boolean shouldDisplay(Map<String, Object> context) {
        return caller.user().isPresent() && context.get("issue") instanceof Issue issue
                && switches.on(issue.getProjectId(), issue.getIssueTypeId());
    }
}
