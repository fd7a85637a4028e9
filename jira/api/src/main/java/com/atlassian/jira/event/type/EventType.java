package com.atlassian.jira.event.type;

/**
 * What happened to an issue. The constants have no value here.
 *
 * <p>Evidence: the first four are used by plugins built against Jira 11.0, the others by plugins built against 8 and
 * 9.
 */
public class EventType {
    public static final Long ISSUE_CREATED_ID = null;
    public static final Long ISSUE_UPDATED_ID = null;
    public static final Long ISSUE_ASSIGNED_ID = null;
    public static final Long ISSUE_COMMENTED_ID = null;
    public static final Long ISSUE_DELETED_ID = null;
    public static final Long ISSUE_MOVED_ID = null;
    public static final Long ISSUE_GENERICEVENT_ID = null;
}
