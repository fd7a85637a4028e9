package com.atlassian.jira.jql.operand;

import com.atlassian.query.operand.Operand;

/**
 * A value in a query.
 *
 * <p>Evidence: made so by a plugin built against Jira 11.3.
 */
public class QueryLiteral {
    public QueryLiteral(Operand sourceOperand, Long value) {
        throw new UnsupportedOperationException("signature only");
    }
}
