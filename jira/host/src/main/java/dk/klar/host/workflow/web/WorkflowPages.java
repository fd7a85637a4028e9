package dk.klar.host.workflow.web;

import dk.klar.host.HostContext;
import dk.klar.host.http.Http.Access;
import dk.klar.host.web.WebModule;
import dk.klar.host.web.page.Ask;
import dk.klar.host.web.page.Reply;
import dk.klar.host.web.page.Site;
import dk.klar.host.workflow.WorkflowConstants;
import dk.klar.host.workflow.WorkflowSchemes;
import dk.klar.host.workflow.Workflows;
import dk.klar.host.workflow.editor.WorkflowEditor;
import dk.klar.host.workflow.store.SchemeRepository.Scheme;
import dk.klar.host.workflow.web.Views.ListPage;
import dk.klar.host.workflow.web.Views.Row;
import dk.klar.host.workflow.xml.InvalidWorkflow;
import java.util.List;

/** The list of workflows, and the way to the other workflow pages. */
public final class WorkflowPages {
    private final HostContext host;
    private final Site site;
    private final AdminPages pages;
    private final Workflows workflows;
    private final WorkflowSchemes schemes;
    private final WorkflowEditor editor;
    private final WorkflowConstants constants;

    public WorkflowPages(HostContext host, Workflows workflows, WorkflowSchemes schemes, WorkflowEditor editor,
                         WorkflowConstants constants) {
        this.host = host;
        this.site = WebModule.site(host);
        this.pages = new AdminPages(host, site, editor);
        this.workflows = workflows;
        this.schemes = schemes;
        this.editor = editor;
        this.constants = constants;
    }

    public void open() {
        pages.show(Urls.LIST, ask -> list(ask, List.of(), 200));
        pages.change(Urls.DELETE, this::delete);
        new ViewPages(pages, workflows, editor, constants).open();
        new PartPages(pages, workflows, editor).open();
        new ImportPages(pages, workflows, constants).open();
        host.http().servlet(Urls.XML, new ExportServlet(site, pages, workflows), Access.LOGGED_IN);
    }

    private Reply list(Ask ask, List<String> errors, int status) {
        List<Row> rows = workflows.names().stream().map(name -> row(ask, name)).toList();
        String url = ask.contextPath();
        return pages.page(ask, "workflow.list.title", "list.vm", new ListPage(rows, url + Urls.IMPORT, url + Urls.DELETE, errors), status);
    }

    private Row row(Ask ask, String name) {
        List<String> used = schemes.using(name).stream().map(Scheme::name).toList();
        boolean deletable = used.isEmpty() && !name.equals(Workflows.DEFAULT_NAME);
        return new Row(name, workflows.get(name).description(), used, deletable,
                ask.contextPath() + Urls.view(name), ask.contextPath() + Urls.xml(name));
    }

    private Reply delete(Ask ask) {
        String name = ask.typed("workflowName");
        workflows.get(name);
        if (!row(ask, name).deletable()) {
            return list(ask, List.of(pages.describe(ask).say("workflow.list.used", name)), 400);
        }
        try {
            workflows.delete(name);
            return Reply.go(Urls.LIST);
        } catch (InvalidWorkflow e) {
            return list(ask, pages.describe(ask).all(e.problems()), 400);
        }
    }
}
