package com.atlassian.query.clause;

/**
 * A condition of a query; only handed through.
 *
 * <p>Evidence: in signatures of a plugin built against Jira 11.3.
 */
public interface TerminalClause {
}
