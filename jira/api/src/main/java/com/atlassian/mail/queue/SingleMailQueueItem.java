package com.atlassian.mail.queue;

import com.atlassian.mail.Email;

/**
 * One letter.
 *
 * <p>Evidence: made so by a plugin built against Jira 11.
 */
public class SingleMailQueueItem implements MailQueueItem {
    public SingleMailQueueItem(Email email) {
        throw new UnsupportedOperationException("signature only");
    }
}
