package dk.klar.host.web.issue;

import dk.klar.host.web.fragment.Link;
import dk.klar.host.web.fragment.Panel;
import java.util.List;

/** What web/issue.vm shows. */
public record IssueView(Header header, List<FieldValue> details, String description, List<Panel> mainPanels,
                        List<Link> tabs, List<Entry> activity, String activityEmpty, Person assignee, Person reporter,
                        List<FieldValue> people, String created, String updated, List<Panel> sidePanels) {

    /** Who the issue is and what may be done with it. */
    public record Header(String key, long id, String summary, String projectKey, String projectName, String type,
                         Lozenge status, boolean mayEdit, boolean mayComment, List<TransitionButton> transitions,
                         List<Link> operations) {
    }

    /** A transition: with a screen it is a link to it, without one a button that does it. */
    public record TransitionButton(int id, String name, boolean screen) {
    }

    /** A field with a value, as its type shows it. */
    public record FieldValue(String id, String label, String valueHtml) {
    }

    /** Something in the activity section; template is the part of web/ that shows it. */
    public sealed interface Entry {
        String template();
    }

    /** A comment. */
    public record Comment(long id, Person author, String timestamp, String when, String text) implements Entry {
        @Override
        public String template() {
            return "comment.vm";
        }
    }

    /** What somebody changed at once. */
    public record Change(long id, Person author, String timestamp, String when, List<Item> items) implements Entry {
        @Override
        public String template() {
            return "change.vm";
        }
    }

    /** One field of a change. */
    public record Item(String field, String from, String to) {
    }

    /** What a plugin's tab gave. */
    public record PluginAction(String contentHtml) implements Entry {
        @Override
        public String template() {
            return "pluginaction.vm";
        }
    }
}
