package com.atlassian.jira.web;

import jakarta.servlet.http.HttpServletRequest;

/**
 * The request that this thread is answering.
 *
 * <p>Evidence: two plugins that run on Jira 11 call {@code get()}; that it is null where there is no request is
 * unconfirmed on 11.
 */
public final class ExecutingHttpRequest {
    private ExecutingHttpRequest() {
        throw new UnsupportedOperationException("signature only");
    }

    public static HttpServletRequest get() {
        throw new UnsupportedOperationException("signature only");
    }
}
