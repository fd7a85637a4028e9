package com.atlassian.mail.queue;

/**
 * A letter that waits to be sent.
 *
 * <p>Evidence: the type is in the Javadoc of mail 1.9; unconfirmed on 11.
 */
public interface MailQueueItem {
}
