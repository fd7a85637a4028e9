package com.atlassian.webresource.api.assembler;

/**
 * What a page needs.
 *
 * <p>Evidence: called by a plugin built against Jira 11.0.
 */
public interface RequiredResources {
    RequiredResources requireWebResource(String moduleCompleteKey);

    RequiredResources requireContext(String context);
}
