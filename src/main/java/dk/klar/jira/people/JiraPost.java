package dk.klar.jira.people;

import com.atlassian.jira.mail.Email;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.jira.util.I18nHelper;
import com.atlassian.mail.queue.MailQueue;
import com.atlassian.mail.queue.SingleMailQueueItem;
import dk.klar.domain.decision.Condition;
import dk.klar.domain.people.UserKey;
import dk.klar.jira.view.Addresses;
import dk.klar.text.Texts;
import dk.klar.usecase.port.Implementation;
import dk.klar.usecase.port.People;
import dk.klar.usecase.port.Post;
import java.time.ZoneId;
import java.util.function.Supplier;

/** Letters by Jira's queue, in the language that each person has in Jira. Who cannot log in or has no address gets none. */
public final class JiraPost implements Post {
    private final Supplier<MailQueue> queue;
    private final UserManager users;
    private final People people;
    private final I18nHelper.BeanFactory languages;
    private final Addresses addresses;

    /** @param queue asked for when there is something to send */
    public JiraPost(Supplier<MailQueue> queue, UserManager users, People people, I18nHelper.BeanFactory languages, Addresses addresses) {
        this.queue = queue;
        this.users = users;
        this.people = people;
        this.languages = languages;
        this.addresses = addresses;
    }

    @Override
    public void pastDue(UserKey owner, Implementation implementation, Condition condition) {
        ApplicationUser user = users.getUserByKey(owner.value());
        if (user == null || !user.isActive() || user.getEmailAddress() == null || user.getEmailAddress().isBlank()) {
            return;
        }
        Texts texts = new Texts(languages.getInstance(user).getLocale(), ZoneId.systemDefault(), people::displayName, issue -> implementation.key());
        Email email = new Email(user.getEmailAddress());
        email.setSubject(texts.text("klar.post.pastDue.subject", implementation.key(), implementation.summary()));
        email.setBody(texts.text("klar.post.pastDue", condition.condition(), condition.dueOn(), addresses.whole(addresses.dossier(implementation.key())) + "#decisions"));
        email.setMimeType("text/plain");
        queue.get().addItem(new SingleMailQueueItem(email));
    }
}
