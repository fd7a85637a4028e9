package com.atlassian.webresource.api.assembler;

/**
 * The scripts and styles of a page.
 *
 * <p>Evidence: called by a plugin built against Jira 11.0.
 */
public interface WebResourceAssembler {
    RequiredResources resources();
}
