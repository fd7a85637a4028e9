package dk.klar.jira.admin;

import dk.klar.domain.people.UserKey;
import dk.klar.jira.view.ReaderCondition;
import dk.klar.usecase.port.Caller;
import dk.klar.usecase.port.Rights;
import java.util.Map;

/** Shows a link to those who administer Klar. */
public class MayAdministerCondition extends ReaderCondition {
    private final Rights rights;

    public MayAdministerCondition(Caller caller, Rights rights) {
        super(caller);
        this.rights = rights;
    }

    @Override
    protected boolean shows(UserKey reader, Map<String, Object> context) {
        return rights.mayAdminister(reader);
    }
}
