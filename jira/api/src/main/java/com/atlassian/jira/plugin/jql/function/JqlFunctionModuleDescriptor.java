package com.atlassian.jira.plugin.jql.function;

/**
 * How the function stands in atlassian-plugin.xml.
 *
 * <p>Evidence: the type is imported by a plugin built against Jira 11.3; the members are in the Javadoc of 4.3.
 */
public interface JqlFunctionModuleDescriptor {
    String getFunctionName();

    boolean isList();
}
