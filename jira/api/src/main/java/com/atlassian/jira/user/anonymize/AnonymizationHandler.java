package com.atlassian.jira.user.anonymize;

import com.atlassian.jira.bc.ServiceResult;
import java.util.Collection;

/**
 * A part of the anonymization of a user.
 *
 * <p>Evidence: Javadoc of Jira 10.0 and Jira Software 10.4; unconfirmed on 11.
 */
public interface AnonymizationHandler<P> {
    Collection<AffectedEntity> getAffectedEntities(P parameter);

    ServiceResult update(P parameter);

    default int getNumberOfTasks(P parameter) {
        return 1;
    }
}
