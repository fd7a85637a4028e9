package com.atlassian.jira.plugin.jql.function;

/**
 * What functions of JQL have in common.
 *
 * <p>Evidence: extended by a plugin built against Jira 11.3; the members are in the Javadoc of Jira Software 10.6.
 */
public abstract class AbstractJqlFunction implements JqlFunction {
    @Override
    public void init(JqlFunctionModuleDescriptor moduleDescriptor) {
        throw new UnsupportedOperationException("signature only");
    }

    @Override
    public boolean isList() {
        throw new UnsupportedOperationException("signature only");
    }

    @Override
    public String getFunctionName() {
        throw new UnsupportedOperationException("signature only");
    }
}
