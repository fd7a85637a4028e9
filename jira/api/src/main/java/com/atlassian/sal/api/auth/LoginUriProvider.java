package com.atlassian.sal.api.auth;

import java.net.URI;

/**
 * Where to log in.
 *
 * <p>Evidence: called by a plugin built against Jira 11.0.
 */
public interface LoginUriProvider {
    URI getLoginUri(URI returnUri);
}
