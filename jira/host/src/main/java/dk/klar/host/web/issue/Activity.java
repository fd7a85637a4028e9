package dk.klar.host.web.issue;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import dk.klar.host.HostContext;
import dk.klar.host.data.ChangeGroupRow;
import dk.klar.host.data.ChangeItemRow;
import dk.klar.host.data.CommentRow;
import dk.klar.host.data.JiraData;
import dk.klar.host.web.issue.IssueView.Change;
import dk.klar.host.web.issue.IssueView.Comment;
import dk.klar.host.web.issue.IssueView.Entry;
import dk.klar.host.web.issue.IssueView.Item;
import dk.klar.host.web.page.Ask;
import java.util.List;
import java.util.Optional;

/** Jira's own activity tabs: comments and history, oldest first. */
final class Activity {

    private final HostContext host;
    private final JiraData data;

    Activity(HostContext host) {
        this.host = host;
        this.data = host.services().get(JiraData.class);
    }

    List<Entry> comments(Ask ask, Issue issue) {
        return data.comments().of(issue.getId()).stream().<Entry>map(row -> comment(ask, row)).toList();
    }

    private Comment comment(Ask ask, CommentRow row) {
        return new Comment(row.id(), author(ask, row.authorKey()), row.created().toString(),
                ask.words().dateTime(row.created()), row.body());
    }

    List<Entry> history(Ask ask, Issue issue) {
        return data.history().of(issue.getId()).stream().<Entry>map(row -> change(ask, row)).toList();
    }

    private Change change(Ask ask, ChangeGroupRow row) {
        return new Change(row.id(), author(ask, row.authorKey()), row.created().toString(),
                ask.words().dateTime(row.created()), row.items().stream().map(item -> item(ask, item)).toList());
    }

    private static Item item(Ask ask, ChangeItemRow row) {
        return new Item(ask.words().textOr("field." + row.field(), row.field()), row.oldString().orElse(""),
                row.newString().orElse(""));
    }

    private Person author(Ask ask, Optional<String> key) {
        return key.map(this::user).map(Person::of)
                .orElseGet(() -> new Person("", ask.words().text("person.anonymous"), "?"));
    }

    /** Also for somebody who is gone. */
    private ApplicationUser user(String key) {
        return host.services().get(UserManager.class).getUserByKeyEvenWhenUnknown(key);
    }
}
