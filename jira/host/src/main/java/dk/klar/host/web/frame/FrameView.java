package dk.klar.host.web.frame;

import dk.klar.host.web.fragment.Link;
import dk.klar.host.web.fragment.LinkGroup;
import java.util.List;

/** What web/layout.vm shows; user, sidebar and admin are null where there are none, for {@code #if}. */
public record FrameView(String language, String title, String bodyClass, List<Named> metas, String tagsHtml,
                        String headHtml, String bodyHtml, User user, List<Link> tabs, List<Link> personal, boolean mayCreate,
                        List<Language> languages, List<HiddenForm> hiddenForms, Sidebar sidebar, Admin admin) {

    public record Named(String name, String value) {
    }

    public record User(String name, String displayName, String initials, boolean admin) {
    }

    public record Language(String code, String name, boolean chosen) {
    }

    /** What an entry of a menu sends when it changes something. */
    public record HiddenForm(String id, String action, List<Named> values) {
    }

    public record Sidebar(String projectKey, String projectName, String initials, List<LinkGroup> groups) {
    }

    public record Admin(List<LinkGroup> groups) {
    }
}
