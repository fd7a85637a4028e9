package dk.klar.host.jira;

import com.atlassian.mail.Email;
import com.atlassian.mail.queue.MailQueue;
import com.atlassian.mail.queue.MailQueueItem;
import com.atlassian.mail.queue.SingleMailQueueItem;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Letters that a real Jira would send; here they are kept until it stops, to be read. */
public final class Outbox implements MailQueue {

    private final List<Email> letters = new CopyOnWriteArrayList<>();

    @Override
    public void addItem(MailQueueItem item) {
        letters.add(0, ((SingleMailQueueItem) item).getEmail());
    }

    /** Newest first. */
    public List<Email> letters() {
        return List.copyOf(letters);
    }
}
