package com.atlassian.webresource.api.assembler;

/**
 * The page that is being built.
 *
 * <p>Evidence: called by a plugin built against Jira 11.0.
 */
public interface PageBuilderService {
    WebResourceAssembler assembler();
}
