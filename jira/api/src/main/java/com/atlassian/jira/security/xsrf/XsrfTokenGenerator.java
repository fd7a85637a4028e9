package com.atlassian.jira.security.xsrf;

import jakarta.servlet.http.HttpServletRequest;

/**
 * Makes and checks the token that a form carries as {@code atl_token}.
 *
 * <p>Evidence: validateToken is called by a plugin built against Jira 11.3 (through ComponentAccessor), generateToken
 * by one against 9.
 */
public interface XsrfTokenGenerator {
    String generateToken(HttpServletRequest request);

    boolean validateToken(HttpServletRequest request, String token);
}
