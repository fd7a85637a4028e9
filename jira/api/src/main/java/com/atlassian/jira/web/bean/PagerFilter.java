package com.atlassian.jira.web.bean;

import java.io.Serializable;

/**
 * Which page of a result is wanted.
 *
 * <p>Evidence: constructed by plugins built against Jira 8 and 9; Javadoc of Jira 7.2.
 */
public class PagerFilter<T> implements Serializable {
    public PagerFilter(int max) {
        throw new UnsupportedOperationException("signature only");
    }

    public PagerFilter(int start, int max) {
        throw new UnsupportedOperationException("signature only");
    }

    public int getStart() {
        throw new UnsupportedOperationException("signature only");
    }

    public int getMax() {
        throw new UnsupportedOperationException("signature only");
    }
}
