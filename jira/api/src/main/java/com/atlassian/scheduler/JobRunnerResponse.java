package com.atlassian.scheduler;

/**
 * How a job went.
 *
 * <p>Evidence: {@code success(String)} is called by a plugin built against Jira 8, {@code failed(Throwable)} by one that runs
 * on Jira 10.
 */
public class JobRunnerResponse {
    protected JobRunnerResponse() {
        throw new UnsupportedOperationException("signature only");
    }

    public static JobRunnerResponse success(String message) {
        throw new UnsupportedOperationException("signature only");
    }

    public static JobRunnerResponse failed(Throwable cause) {
        throw new UnsupportedOperationException("signature only");
    }
}
