package dk.klar.jira.people;

import com.atlassian.jira.mail.Email;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.mail.queue.MailQueue;
import com.atlassian.mail.queue.SingleMailQueueItem;
import dk.klar.domain.decision.Condition;
import dk.klar.domain.digest.Rhythm;
import dk.klar.domain.people.UserKey;
import dk.klar.jira.view.Addresses;
import dk.klar.text.Texts;
import dk.klar.usecase.port.Implementation;
import dk.klar.usecase.port.Post;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Letters by Jira's queue, in the language that each person has in Jira. Who cannot log in or has no address gets none. */
public final class JiraPost implements Post {
    private final Supplier<MailQueue> queue;
    private final UserManager users;
    private final TextsOf textsOf;
    private final Addresses addresses;

    /** @param queue asked for when there is something to send */
    public JiraPost(Supplier<MailQueue> queue, UserManager users, TextsOf textsOf, Addresses addresses) {
        this.queue = queue;
        this.users = users;
        this.textsOf = textsOf;
        this.addresses = addresses;
    }

    @Override
    public void pastDue(UserKey owner, Implementation implementation, Condition condition) {
        reader(owner).ifPresent(user -> {
            Texts texts = textsOf.user(user);
            send(user, texts.text("klar.post.pastDue.subject", implementation.key(), implementation.summary()),
                    texts.text("klar.post.pastDue", condition.condition(), condition.dueOn(), addresses.whole(addresses.dossier(implementation.key())) + "#decisions"));
        });
    }

    @Override
    public void digest(UserKey person, Rhythm rhythm, List<Told> told) {
        reader(person).ifPresent(user -> {
            DigestLetter letter = DigestLetter.of(rhythm, told, textsOf.user(user), addresses);
            send(user, letter.subject(), letter.body());
        });
    }

    private Optional<ApplicationUser> reader(UserKey key) {
        return Optional.ofNullable(users.getUserByKey(key.value()))
                .filter(user -> user.isActive() && user.getEmailAddress() != null && !user.getEmailAddress().isBlank());
    }

    private void send(ApplicationUser user, String subject, String body) {
        Email email = new Email(user.getEmailAddress());
        email.setSubject(subject);
        email.setBody(body);
        email.setMimeType("text/plain");
        queue.get().addItem(new SingleMailQueueItem(email));
    }
}
