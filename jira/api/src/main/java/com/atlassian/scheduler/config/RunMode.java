package com.atlassian.scheduler.config;

/**
 * Where a job runs.
 *
 * <p>Evidence: used by a plugin that runs on Jira 9.
 */
public enum RunMode { RUN_ONCE_PER_CLUSTER, RUN_LOCALLY }
