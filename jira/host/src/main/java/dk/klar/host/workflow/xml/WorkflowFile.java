package dk.klar.host.workflow.xml;

import com.opensymphony.workflow.InvalidWorkflowDescriptorException;
import com.opensymphony.workflow.loader.ValidationHelper;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** A workflow as Jira exports it: the text, which is kept as it is, and the descriptor that the engine runs. */
public final class WorkflowFile {
    private final String xml;
    private final WorkflowDescriptor descriptor;

    private WorkflowFile(String xml, WorkflowDescriptor descriptor) {
        this.xml = xml;
        this.descriptor = descriptor;
    }

    /** Reads and checks everything that can be checked without knowing the issues; refuses with all reasons. */
    public static WorkflowFile read(String xml, KnownClasses known) throws InvalidWorkflow {
        Document document = WorkflowXml.parse(xml);
        List<Problem> problems = new ArrayList<>(Vocabulary.unknownIn(document.getDocumentElement()));
        problems.addAll(unknownClasses(document.getDocumentElement(), known));
        if (problems.isEmpty()) {
            problems.addAll(References.brokenIn(document.getDocumentElement()));
        }
        if (!problems.isEmpty()) {
            throw new InvalidWorkflow(problems);
        }
        return new WorkflowFile(xml, descriptorOf(document));
    }

    /**
     * Reads what was accepted before. A class whose plugin has been removed since does not make it unreadable:
     * Jira keeps such a workflow too, and its transition says what is missing when someone tries it.
     */
    public static WorkflowFile readAccepted(String xml) throws InvalidWorkflow {
        return read(xml, (kind, className) -> true);
    }

    public String xml() {
        return xml;
    }

    /** Shared by every thread that runs the workflow: read, never changed. */
    public WorkflowDescriptor descriptor() {
        return descriptor;
    }

    /** A descriptor of one's own, for code of plugins that might change what it is handed. */
    public WorkflowDescriptor freshDescriptor() {
        try {
            return descriptorOf(WorkflowXml.parse(xml));
        } catch (InvalidWorkflow e) {
            throw new IllegalStateException("Was readable before", e);
        }
    }

    public WorkflowEdit edit() {
        try {
            return new WorkflowEdit(WorkflowXml.parse(xml));
        } catch (InvalidWorkflow e) {
            throw new IllegalStateException("Was readable before", e);
        }
    }

    public List<ClassUse> classUses() {
        return edit().classUses();
    }

    public String description() {
        return meta(descriptor.getMetaAttributes(), "jira.description");
    }

    /** A {@code meta} of a workflow, step or action; the empty text where there is none. */
    public static String meta(Map<?, ?> attributes, String name) {
        return attributes.get(name) instanceof String value ? value : "";
    }

    private static WorkflowDescriptor descriptorOf(Document document) throws InvalidWorkflow {
        try {
            WorkflowDescriptor descriptor = new WorkflowDescriptor(document.getDocumentElement());
            validate(descriptor);
            return descriptor;
        } catch (InvalidWorkflowDescriptorException | RuntimeException e) {
            throw new InvalidWorkflow(Problem.of("workflow.problem.descriptor", e.getMessage()));
        }
    }

    /**
     * As WorkflowDescriptor.validate() does, but for the DTD: that one it checks by writing itself, and its writer
     * does not escape the text of a meta, so that a description with an ampersand would be refused.
     */
    private static void validate(WorkflowDescriptor descriptor) throws InvalidWorkflowDescriptorException {
        ValidationHelper.validate(descriptor.getInitialActions());
        ValidationHelper.validate(descriptor.getGlobalActions());
        ValidationHelper.validate(descriptor.getCommonActions().values());
        ValidationHelper.validate(descriptor.getSteps());
        ValidationHelper.validate(descriptor.getSplits());
        ValidationHelper.validate(descriptor.getJoins());
    }

    private static List<Problem> unknownClasses(Element root, KnownClasses known) {
        List<Problem> problems = new ArrayList<>();
        for (ClassUse use : ClassUse.in(root)) {
            if (!use.type().equals("class")) {
                problems.add(Problem.of("workflow.problem.type", use.type(), use.kind().element(), use.place()));
            } else if (use.className().isEmpty()) {
                problems.add(Problem.of("workflow.problem.classless", use.kind().element(), use.place()));
            } else if (!known.knows(use.kind(), use.className())) {
                problems.add(Problem.of("workflow.problem.class", use.className(), use.kind().element(), use.place()));
            }
        }
        return problems;
    }
}
