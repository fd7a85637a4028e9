package com.atlassian.jira.bc.user.search;

/**
 * Which users a search may return.
 *
 * <p>Evidence: the builder is called by a plugin built against Jira 11.3.
 */
public class UserSearchParams {
    /** Collects the parameters. */
    public static class Builder {
        public Builder(int maxResults) {
            throw new UnsupportedOperationException("signature only");
        }

        public Builder allowEmptyQuery(boolean allowEmptyQuery) {
            throw new UnsupportedOperationException("signature only");
        }

        public Builder includeActive(boolean includeActive) {
            throw new UnsupportedOperationException("signature only");
        }

        public Builder includeInactive(boolean includeInactive) {
            throw new UnsupportedOperationException("signature only");
        }

        public UserSearchParams build() {
            throw new UnsupportedOperationException("signature only");
        }
    }
}
