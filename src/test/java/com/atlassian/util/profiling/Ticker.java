package com.atlassian.util.profiling;

/** See {@link Metrics}. */
public interface Ticker extends AutoCloseable {
    @Override
    void close();
}
