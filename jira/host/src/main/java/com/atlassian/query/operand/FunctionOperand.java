package com.atlassian.query.operand;

import java.util.List;

/** A function in a query. */
public class FunctionOperand implements Operand {
    private final List<String> args;

    /** Jira's takes the name first. */
    public FunctionOperand(String name, List<String> args) {
        this.args = List.copyOf(args);
    }

    public List<String> getArgs() {
        return args;
    }
}
