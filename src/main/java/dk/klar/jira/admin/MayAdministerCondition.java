package dk.klar.jira.admin;

import com.atlassian.plugin.web.Condition;
import dk.klar.usecase.port.Caller;
import dk.klar.usecase.port.Rights;
import java.util.Map;

/** Shows a link to those who administer Klar. */
public class MayAdministerCondition implements Condition {
    private final Caller caller;
    private final Rights rights;

    public MayAdministerCondition(Caller caller, Rights rights) {
        this.caller = caller;
        this.rights = rights;
    }

    @Override
    public void init(Map<String, String> params) {
        // It has none.
    }

    @Override
    public boolean shouldDisplay(Map<String, Object> context) {
        return caller.user().filter(rights::mayAdminister).isPresent();
    }
}
