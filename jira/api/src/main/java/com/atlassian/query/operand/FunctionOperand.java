package com.atlassian.query.operand;

import java.util.List;

/**
 * A function in a query.
 *
 * <p>Evidence: getArgs is called by a plugin built against Jira 11.3.
 */
public class FunctionOperand implements Operand {
    public List<String> getArgs() {
        throw new UnsupportedOperationException("signature only");
    }
}
