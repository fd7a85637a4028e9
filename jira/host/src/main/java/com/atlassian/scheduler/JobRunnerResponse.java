package com.atlassian.scheduler;

/** How a job went, in words. */
public final class JobRunnerResponse {

    private final String message;

    private JobRunnerResponse(String message) {
        this.message = message;
    }

    public static JobRunnerResponse success(String message) {
        return new JobRunnerResponse(message);
    }

    public static JobRunnerResponse failed(Throwable cause) {
        return new JobRunnerResponse("failed: " + cause);
    }

    public String getMessage() {
        return message;
    }
}
