package com.atlassian.jira.task.context;

/**
 * How far a long task has come.
 *
 * <p>Evidence: start and the task's complete are called by anonymization handlers of Atlassian's own apps, built against
 * Jira 8; unconfirmed on 11.
 */
public interface Context {
    Task start(Object input);

    /** One part of the task. */
    interface Task {
        void complete();
    }
}
