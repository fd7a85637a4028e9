package dk.klar.rest;

import com.atlassian.sal.api.websudo.WebSudoManager;
import com.atlassian.sal.api.websudo.WebSudoSessionException;
import dk.klar.usecase.Refused;
import dk.klar.usecase.port.Caller;
import dk.klar.usecase.port.Workflows;
import jakarta.servlet.http.HttpServletRequest;
import java.util.function.Supplier;

/**
 * Asks whether an administrator's password was given lately. Those who administer Klar alone are let through: whether Jira has a
 * way of asking them is not known.
 */
public final class Confirmation {
    private final WebSudoManager webSudo;
    private final Workflows workflows;
    private final Caller caller;

    private final Supplier<HttpServletRequest> requests;

    /** @param requests the one that is being served */
    public Confirmation(WebSudoManager webSudo, Workflows workflows, Caller caller, Supplier<HttpServletRequest> requests) {
        this.requests = requests;
        this.webSudo = webSudo;
        this.workflows = workflows;
        this.caller = caller;
    }

    /** @throws Refused.Forbidden when the password has to be given first; what was sent is not looked at */
    void demand() {
        if (caller.user().filter(workflows::mayChange).isPresent()) {
            try {
                webSudo.willExecuteWebSudoRequest(requests.get());
            } catch (WebSudoSessionException e) {
                throw new Refused.Forbidden("confirm");
            }
        }
    }
}
