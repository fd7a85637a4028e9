package dk.klar.host.web.admin;

import dk.klar.host.HostContext;
import dk.klar.host.data.AuditRow;
import dk.klar.host.data.FieldRow;
import dk.klar.host.data.JiraData;
import dk.klar.host.data.UserRow;
import dk.klar.host.http.Http.Access;
import dk.klar.host.jira.Outbox;
import dk.klar.host.plugin.Module;
import dk.klar.host.plugin.Plugin;
import dk.klar.host.web.page.Area;
import dk.klar.host.web.page.Ask;
import dk.klar.host.web.page.Page;
import dk.klar.host.web.page.Reading;
import dk.klar.host.web.page.Reply;
import dk.klar.host.web.page.Site;
import java.util.List;

/** What administrators look up; most is set up by REST or by the sample data. */
public final class AdminPages {

    /** Lines on the page. */
    private static final int AUDIT_LINES = 200;

    private final HostContext host;
    private final Site site;
    private final Reading reading;
    private final JiraData data;

    public AdminPages(HostContext host, Site site, Reading reading) {
        this.host = host;
        this.site = site;
        this.reading = reading;
        this.data = host.services().get(JiraData.class);
    }

    public void open() {
        host.locations().resourceContext("admin");
        site.show("/secure/admin/AdminSummary.jspa", Access.LOGGED_IN, this::summary);
        site.show("/secure/admin/ViewCustomFields.jspa", Access.LOGGED_IN, this::customFields);
        site.show("/secure/admin/user/UserBrowser.jspa", Access.LOGGED_IN, this::users);
        site.show("/secure/admin/MailQueueAdmin.jspa", Access.LOGGED_IN, this::outbox);
        site.show("/auditing/view", Access.LOGGED_IN, this::audit);
        site.show("/plugins/servlet/upm", Access.LOGGED_IN, this::apps);
    }

    private Reply summary(Ask ask) {
        reading.requireAdmin(ask);
        return table(ask, "admin.summary", "admin_summary", List.of("admin.count.what", "admin.count.number"), List.of(
                count(ask, "frame.projects", data.projects().all().size()),
                count(ask, "admin.users", data.users().all().size()),
                count(ask, "admin.customfields", data.fields().all().size()),
                count(ask, "admin.apps", host.plugins().all().size())));
    }

    private static List<String> count(Ask ask, String key, int number) {
        return List.of(ask.words().text(key), String.valueOf(number));
    }

    private Reply customFields(Ask ask) {
        reading.requireAdmin(ask);
        return table(ask, "admin.customfields", "view_custom_fields",
                List.of("admin.field.name", "admin.field.type", "admin.field.id"),
                data.fields().all().stream().map(field -> row(ask, field)).toList());
    }

    private List<String> row(Ask ask, FieldRow field) {
        String type = host.plugins().module(field.typeKey(), Module.CustomFieldType.class)
                .map(owned -> ask.words().label(owned.module().name())).orElse(field.typeKey());
        return List.of(field.name(), type, field.fieldId());
    }

    private Reply users(Ask ask) {
        reading.requireAdmin(ask);
        return table(ask, "admin.users", "user_browser",
                List.of("admin.user.fullname", "login.username", "admin.user.email", "admin.user.groups"),
                data.users().all().stream().map(this::row).toList());
    }

    private List<String> row(UserRow user) {
        return List.of(user.displayName(), user.userName(), user.email(),
                String.join(", ", data.groups().of(user.userKey())));
    }

    private Reply outbox(Ask ask) {
        reading.requireAdmin(ask);
        return table(ask, "admin.mail", "mail_queue", List.of("admin.mail.to", "admin.mail.subject", "admin.mail.body"),
                host.services().get(Outbox.class).letters().stream().map(letter -> List.of(letter.getTo(), letter.getSubject(), letter.getBody())).toList());
    }

    private Reply audit(Ask ask) {
        reading.requireAdmin(ask);
        return table(ask, "admin.audit", "audit_log", List.of("admin.audit.when", "admin.audit.who", "admin.audit.category", "admin.audit.what",
                "admin.audit.of", "admin.audit.changes"), data.audit().newest(AUDIT_LINES).stream().map(row -> row(ask, row)).toList());
    }

    private List<String> row(Ask ask, AuditRow row) {
        String who = row.authorKey().map(key -> data.users().byKey(key).map(UserRow::displayName).orElse(key)).orElse("");
        return List.of(ask.words().dateTime(row.created()), who, ask.words().textOr(row.category(), row.category()),
                ask.words().textOr(row.action(), row.action()), row.objects(), row.changes());
    }

    private Reply apps(Ask ask) {
        reading.requireAdmin(ask);
        return table(ask, "admin.apps", "upm-admin-link",
                List.of("admin.app.name", "admin.app.key", "admin.app.version", "admin.app.modules"),
                host.plugins().all().stream().map(AdminPages::row).toList());
    }

    private static List<String> row(Plugin plugin) {
        return List.of(plugin.name(), plugin.key(), plugin.version(), String.valueOf(plugin.modules().size()));
    }

    private Reply table(Ask ask, String title, String selected, List<String> headings, List<List<String>> rows) {
        TableView view = new TableView(ask.words().text(title),
                headings.stream().map(ask.words()::text).toList(), rows);
        return Reply.show(Page.of(view.title(), new Area.Admin(selected), site.render(ask, "table.vm", view))
                .contexts("admin"));
    }

    /** A heading and a table, for web/table.vm. */
    public record TableView(String title, List<String> headings, List<List<String>> rows) {
    }
}
