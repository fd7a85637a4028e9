package dk.klar.host.workflow.web;

import com.opensymphony.workflow.loader.ActionDescriptor;
import com.opensymphony.workflow.loader.StepDescriptor;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import dk.klar.host.web.page.Ask;
import dk.klar.host.web.page.Reply;
import dk.klar.host.workflow.WorkflowConstants;
import dk.klar.host.workflow.Workflows;
import dk.klar.host.workflow.editor.WorkflowEditor;
import dk.klar.host.workflow.web.Views.PartLine;
import dk.klar.host.workflow.web.Views.Section;
import dk.klar.host.workflow.web.Views.StepLine;
import dk.klar.host.workflow.web.Views.TransitionLine;
import dk.klar.host.workflow.web.Views.TransitionPage;
import dk.klar.host.workflow.web.Views.WorkflowPage;
import dk.klar.host.workflow.xml.Kind;
import dk.klar.host.workflow.xml.Part;
import dk.klar.host.workflow.xml.WorkflowEdit;
import dk.klar.host.workflow.xml.WorkflowFile;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.stream.Collectors;

/** One workflow with its statuses and transitions, and one transition with what is on it. */
@SuppressWarnings("unchecked")
final class ViewPages {
    private final AdminPages pages;
    private final Workflows workflows;
    private final WorkflowEditor editor;
    private final WorkflowConstants constants;

    ViewPages(AdminPages pages, Workflows workflows, WorkflowEditor editor, WorkflowConstants constants) {
        this.pages = pages;
        this.workflows = workflows;
        this.editor = editor;
        this.constants = constants;
    }

    void open() {
        pages.show(Urls.VIEW, this::workflow);
        pages.show(Urls.TRANSITION, this::transition);
    }

    private Reply workflow(Ask ask) {
        String name = ask.typed("workflowName");
        WorkflowFile file = workflows.get(name);
        WorkflowDescriptor descriptor = file.descriptor();
        Lines lines = new Lines(ask, name, descriptor, file.edit());
        List<StepLine> steps = ((List<StepDescriptor>) descriptor.getSteps()).stream().map(step -> new StepLine(step.getName(),
                step.getId(), status(step), !"false".equals(WorkflowFile.meta(step.getMetaAttributes(), "jira.issue.editable")),
                lines.of(step.getActions()))).toList();
        return pages.page(ask, "workflow.view.title", "view.vm", new WorkflowPage(name, file.description(),
                lines.of(descriptor.getInitialActions()), lines.of(descriptor.getGlobalActions()), steps,
                ask.contextPath() + Urls.xml(name), ask.contextPath() + Urls.LIST));
    }

    private Reply transition(Ask ask) {
        String name = ask.typed("workflowName");
        int id = (int) ask.id("workflowTransition");
        WorkflowDescriptor descriptor = workflows.get(name).descriptor();
        ActionDescriptor action = descriptor.getAction(id);
        if (action == null) {
            throw new NoSuchElementException("No transition " + id);
        }
        List<Section> sections = List.of(section(ask, name, id, Kind.CONDITION), section(ask, name, id, Kind.VALIDATOR),
                section(ask, name, id, Kind.FUNCTION));
        return pages.page(ask, "workflow.transition.title", "transition.vm", new TransitionPage(name, id, action.getName(),
                WorkflowFile.meta(action.getMetaAttributes(), "jira.description"), from(ask, descriptor, action),
                target(ask, descriptor, action), screen(action), sections, ask.contextPath() + Urls.view(name),
                ask.contextPath() + Urls.UP, ask.contextPath() + Urls.DOWN));
    }

    private Section section(Ask ask, String workflow, int actionId, Kind kind) {
        Describe describe = pages.describe(ask);
        List<Part> parts = editor.parts(workflow, actionId, kind);
        List<PartLine> lines = parts.stream().map(part -> describe.line(part, ask.contextPath()
                + Urls.withTransition(Urls.edit(kind), workflow, actionId) + "&count=" + (part.index() + 1),
                kind == Kind.FUNCTION && parts.size() > 1)).toList();
        String key = "workflow." + kind.name().toLowerCase(Locale.ROOT);
        return new Section(kind.name(), describe.say(key + ".title"), describe.say(key + ".none"), lines,
                ask.contextPath() + Urls.withTransition(Urls.choose(kind), workflow, actionId), describe.say(key + ".add"),
                ask.contextPath() + Urls.remove(kind));
    }

    private final class Lines {
        private final Ask ask;
        private final String workflow;
        private final WorkflowDescriptor descriptor;
        private final WorkflowEdit file;

        private Lines(Ask ask, String workflow, WorkflowDescriptor descriptor, WorkflowEdit file) {
            this.ask = ask;
            this.workflow = workflow;
            this.descriptor = descriptor;
            this.file = file;
        }

        private List<TransitionLine> of(List<?> actions) {
            return ((List<ActionDescriptor>) actions).stream().map(action -> new TransitionLine(action.getName(), action.getId(),
                    target(ask, descriptor, action), screen(action), ask.contextPath() + Urls.transition(workflow, action.getId()),
                    count(action, Kind.CONDITION), count(action, Kind.VALIDATOR), count(action, Kind.FUNCTION))).toList();
        }

        private int count(ActionDescriptor action, Kind kind) {
            return file.parts(action.getId(), kind).size();
        }
    }

    private String from(Ask ask, WorkflowDescriptor descriptor, ActionDescriptor action) {
        if (descriptor.getInitialActions().contains(action)) {
            return pages.describe(ask).say("workflow.from.create");
        }
        return descriptor.getGlobalActions().contains(action) ? pages.describe(ask).say("workflow.from.any")
                : ((List<StepDescriptor>) descriptor.getSteps()).stream().filter(step -> step.getAction(action.getId()) != null)
                        .map(this::status).collect(Collectors.joining(", "));
    }

    private String target(Ask ask, WorkflowDescriptor descriptor, ActionDescriptor action) {
        StepDescriptor step = descriptor.getStep(action.getUnconditionalResult().getStep());
        return step == null ? pages.describe(ask).say("workflow.to.same") : status(step);
    }

    private String status(StepDescriptor step) {
        String id = WorkflowFile.meta(step.getMetaAttributes(), "jira.status.id").trim();
        return constants.statusName(id).orElse(step.getName());
    }

    private String screen(ActionDescriptor action) {
        String id = WorkflowFile.meta(action.getMetaAttributes(), "jira.fieldscreen.id").trim();
        return id.isEmpty() ? "" : constants.screenName(Long.parseLong(id)).orElse(id);
    }
}
