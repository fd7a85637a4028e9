package dk.klar.host.workflow.web;

import dk.klar.host.web.page.Ask;
import dk.klar.host.web.page.Reply;
import dk.klar.host.workflow.WorkflowConstants;
import dk.klar.host.workflow.WorkflowImport;
import dk.klar.host.workflow.Workflows;
import dk.klar.host.workflow.web.Views.ImportPage;
import dk.klar.host.workflow.xml.InvalidWorkflow;
import java.util.List;

/** Takes in a workflow that was exported from Jira. */
final class ImportPages {
    private final AdminPages pages;
    private final WorkflowImport imports;

    ImportPages(AdminPages pages, Workflows workflows, WorkflowConstants constants) {
        this.pages = pages;
        this.imports = new WorkflowImport(workflows, constants);
    }

    void open() {
        pages.serve(Urls.IMPORT, ask -> form(ask, List.of(), 200), this::take);
    }

    private Reply take(Ask ask) {
        String name = ask.typed("name").strip();
        try {
            imports.take(name, ask.typed("workflowXML"), ask.has("replace"));
            return Reply.go(Urls.view(name));
        } catch (InvalidWorkflow e) {
            return form(ask, pages.describe(ask).all(e.problems()), 400);
        }
    }

    private Reply form(Ask ask, List<String> errors, int status) {
        return pages.page(ask, "workflow.import.title", "import.vm", new ImportPage(ask.typed("name"), ask.typed("workflowXML"),
                ask.has("replace"), errors, ask.contextPath() + Urls.IMPORT, ask.contextPath() + Urls.LIST), status);
    }
}
