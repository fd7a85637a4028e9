package com.atlassian.jira.jql.operand;

import com.atlassian.query.operand.Operand;

/** A value in a query. */
public class QueryLiteral {
    private final Long value;

    public QueryLiteral(Operand sourceOperand, Long value) {
        this.value = value;
    }

    public Long getLongValue() {
        return value;
    }
}
