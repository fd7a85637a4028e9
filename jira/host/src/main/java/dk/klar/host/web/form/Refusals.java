package dk.klar.host.web.form;

import dk.klar.host.jira.IssueOperations.Result;
import dk.klar.host.web.page.PageFault;

/** What a refusal means for a page: a form comes back only for what its reader can mend. */
public final class Refusals {

    private Refusals() {
    }

    /** Returns only if the refusal is about what was typed. */
    public static void rethrow(Result result) {
        switch (result.refusal()) {
            case NOT_FOUND -> throw PageFault.issueNotFound();
            case FORBIDDEN, NOT_LOGGED_IN -> throw PageFault.forbidden();
            case INVALID, NONE -> {
                // The form says it.
            }
        }
    }
}
