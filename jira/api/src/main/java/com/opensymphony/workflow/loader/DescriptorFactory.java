package com.opensymphony.workflow.loader;

/**
 * Makes parts of a workflow. Jira's OSWorkflow is 2.8, where their constructors are not public; 2.7, which is in Maven
 * Central, has no such factory.
 *
 * <p>Evidence: getFactory is called by a plugin built against Jira 6.4; unconfirmed on 11.
 */
public class DescriptorFactory {
    public static DescriptorFactory getFactory() {
        throw new UnsupportedOperationException("signature only");
    }

    public FunctionDescriptor createFunctionDescriptor() {
        throw new UnsupportedOperationException("signature only");
    }

    public ValidatorDescriptor createValidatorDescriptor() {
        throw new UnsupportedOperationException("signature only");
    }
}
