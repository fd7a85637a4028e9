package com.atlassian.query.operand;

/**
 * The right side of a condition.
 *
 * <p>Evidence: in signatures of a plugin built against Jira 11.3.
 */
public interface Operand {
}
