package com.atlassian.jira.plugin.jql.function;

/** What functions of JQL have in common. */
public abstract class AbstractJqlFunction implements JqlFunction {
    private JqlFunctionModuleDescriptor descriptor;

    @Override
    public void init(JqlFunctionModuleDescriptor moduleDescriptor) {
        this.descriptor = moduleDescriptor;
    }

    @Override
    public boolean isList() {
        return descriptor.isList();
    }

    @Override
    public String getFunctionName() {
        return descriptor.getFunctionName();
    }
}
