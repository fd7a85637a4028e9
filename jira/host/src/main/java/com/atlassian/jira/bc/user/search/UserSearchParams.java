package com.atlassian.jira.bc.user.search;

/** Which users a search may return. */
public class UserSearchParams {

    private final Builder chosen;

    private UserSearchParams(Builder chosen) {
        this.chosen = chosen;
    }

    public boolean allowEmptyQuery() {
        return chosen.allowEmptyQuery;
    }

    public boolean includeActive() {
        return chosen.includeActive;
    }

    public boolean includeInactive() {
        return chosen.includeInactive;
    }

    public Integer getMaxResults() {
        return chosen.maxResults;
    }

    public static Builder builder() {
        return new Builder(Integer.MAX_VALUE);
    }

    /** Collects the parameters. */
    public static class Builder {

        private final int maxResults;
        private boolean allowEmptyQuery;
        private boolean includeActive = true;
        private boolean includeInactive;

        public Builder(int maxResults) {
            this.maxResults = maxResults;
        }

        public Builder allowEmptyQuery(boolean allowed) {
            allowEmptyQuery = allowed;
            return this;
        }

        public Builder includeActive(boolean included) {
            includeActive = included;
            return this;
        }

        public Builder includeInactive(boolean included) {
            includeInactive = included;
            return this;
        }

        public UserSearchParams build() {
            return new UserSearchParams(this);
        }
    }
}
