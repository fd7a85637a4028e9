package dk.klar.host.workflow.web;

import dk.klar.host.HostContext;
import dk.klar.host.http.Accounts;
import dk.klar.host.http.Http.Access;
import dk.klar.host.web.page.Area;
import dk.klar.host.web.page.Ask;
import dk.klar.host.web.page.Handler;
import dk.klar.host.web.page.Page;
import dk.klar.host.web.page.PageFault;
import dk.klar.host.web.page.Reply;
import dk.klar.host.web.page.Site;
import dk.klar.host.workflow.editor.WorkflowEditor;
import java.util.List;
import java.util.NoSuchElementException;

/** What all workflow pages share: administrators only, Jira's frame with "Workflows" lit, unknown names are 404. */
final class AdminPages {
    private static final String RESOURCES = "dk.klar.host:workflow-admin";

    private final HostContext host;
    private final Site site;
    private final WorkflowEditor editor;

    AdminPages(HostContext host, Site site, WorkflowEditor editor) {
        this.host = host;
        this.site = site;
        this.editor = editor;
        host.webResources().provide(RESOURCES, List.of("host/workflow.css", "host/workflow.js"),
                List.of("com.atlassian.auiplugin:ajs"), List.of());
    }

    void show(String path, Handler get) {
        site.show(path, Access.LOGGED_IN, forAdmins(get));
    }

    void change(String path, Handler post) {
        site.change(path, Access.LOGGED_IN, forAdmins(post));
    }

    void serve(String path, Handler get, Handler post) {
        site.serve(path, Access.LOGGED_IN, forAdmins(get), forAdmins(post));
    }

    Describe describe(Ask ask) {
        return new Describe(editor, host.texts(), ask.words().locale());
    }

    Reply page(Ask ask, String titleKey, String template, Object view) {
        return page(ask, titleKey, template, view, 200);
    }

    Reply page(Ask ask, String titleKey, String template, Object view, int status) {
        String html = site.render(ask, "workflow/" + template, view);
        host.webResources().require(RESOURCES);
        return Reply.show(Page.of(ask.words().text(titleKey), new Area.Admin("workflows"), html).status(status));
    }

    boolean isAdmin(Ask ask) {
        return ask.userKey().filter(host.services().get(Accounts.class)::isAdmin).isPresent();
    }

    private Handler forAdmins(Handler handler) {
        return ask -> {
            if (!isAdmin(ask)) {
                throw PageFault.forbidden();
            }
            try {
                return handler.answer(ask);
            } catch (NoSuchElementException e) {
                throw PageFault.notFound();
            }
        };
    }
}
