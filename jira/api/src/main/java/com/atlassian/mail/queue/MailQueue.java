package com.atlassian.mail.queue;

/**
 * Letters that wait to be sent.
 *
 * <p>Evidence: called by a plugin built against Jira 11.
 */
public interface MailQueue {
    void addItem(MailQueueItem item);
}
