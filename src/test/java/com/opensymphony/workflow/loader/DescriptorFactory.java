package com.opensymphony.workflow.loader;

/** What stands in for OSWorkflow 2.8 in tests, over the constructors of 2.7. */
public class DescriptorFactory {
    private static final DescriptorFactory FACTORY = new DescriptorFactory();

    public static DescriptorFactory getFactory() {
        return FACTORY;
    }

    public FunctionDescriptor createFunctionDescriptor() {
        return new FunctionDescriptor();
    }

    public ValidatorDescriptor createValidatorDescriptor() {
        return new ValidatorDescriptor();
    }
}
