package org.ofbiz.core.entity;

/**
 * Jira's data base failed.
 *
 * <p>Evidence: imported by a plugin built against Jira 11.0; its superclass is left out.
 */
public class GenericEntityException extends Exception {
    private static final long serialVersionUID = 1L;
}
