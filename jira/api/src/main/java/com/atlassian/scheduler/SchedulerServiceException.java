package com.atlassian.scheduler;

/**
 * A job could not be scheduled.
 *
 * <p>Evidence: Javadoc of atlassian-scheduler 1.6; superclass unconfirmed on 11.
 */
public class SchedulerServiceException extends Exception {
    private static final long serialVersionUID = 1L;

    public SchedulerServiceException(String message) {
        super(message);
    }
}
