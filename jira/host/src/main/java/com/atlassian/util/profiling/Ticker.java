package com.atlassian.util.profiling;

/** A running timer. */
public interface Ticker extends AutoCloseable {

    Ticker NO_OP = () -> { };

    @Override
    void close();
}
