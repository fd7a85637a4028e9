package com.atlassian.audit.api;

import com.atlassian.audit.entity.AuditEvent;

/**
 * Jira's audit log.
 *
 * <p>Evidence: called by a plugin built against Jira 9; unconfirmed on 11.
 */
public interface AuditService {
    void audit(AuditEvent event);
}
