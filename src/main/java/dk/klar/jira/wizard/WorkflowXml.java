package dk.klar.jira.wizard;

import com.atlassian.jira.issue.status.Status;
import dk.klar.domain.gate.Gate;
import dk.klar.domain.workflow.Move;
import dk.klar.domain.workflow.Part;
import dk.klar.domain.workflow.Phase;
import java.io.StringWriter;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** The workflow that Klar brings, as Jira exports workflows; without its gates, which are put in as in any other. */
final class WorkflowXml {
    private static final String DOCTYPE = "<!DOCTYPE workflow PUBLIC \"-//OpenSymphony Group//DTD OSWorkflow 2.8//EN\""
            + " \"http://www.opensymphony.com/osworkflow/workflow_2_8.dtd\">";
    private static final String JIRA = "com.atlassian.jira.workflow.";
    private static final int CREATION = 1;
    /** Jira's events for a new issue and for one that was changed by a transition. */
    private static final int ISSUE_CREATED = 1;
    private static final int GENERIC = 13;

    private final Names names;
    private final Function<Phase, Status> statuses;
    private final Set<Gate> gates;
    private final StringWriter text = new StringWriter();
    private final XMLStreamWriter xml;

    /** @param gates those in use: the others are not opened anew on the way back either */
    WorkflowXml(Names names, Function<Phase, Status> statuses, Set<Gate> gates) {
        this.names = names;
        this.statuses = statuses;
        this.gates = gates;
        try {
            this.xml = XMLOutputFactory.newInstance().createXMLStreamWriter(text);
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    String text() {
        try {
            xml.writeStartDocument();
            xml.writeDTD(DOCTYPE);
            xml.writeStartElement("workflow");
            meta("jira.description", names.own("workflow.description"));
            actions("initial-actions", List.of(), this::creation);
            actions("global-actions", from(null), () -> { });
            xml.writeStartElement("steps");
            for (Phase phase : Phase.values()) {
                step(phase);
            }
            xml.writeEndElement();
            xml.writeEndElement();
            xml.writeEndDocument();
            return text.toString();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Something that writes. */
    private interface Writing {
        void write() throws XMLStreamException;
    }

    private static List<Move> from(Phase phase) {
        return Arrays.stream(Move.values()).filter(move -> move.from().equals(Optional.ofNullable(phase))).toList();
    }

    /** OSWorkflow numbers its steps from one. */
    private static String number(Phase phase) {
        return String.valueOf(phase.ordinal() + 1);
    }

    private void step(Phase phase) throws XMLStreamException {
        Status status = statuses.apply(phase);
        xml.writeStartElement("step");
        xml.writeAttribute("id", number(phase));
        xml.writeAttribute("name", status.getName());
        meta("jira.status.id", status.getId());
        List<Move> moves = from(phase);
        if (!moves.isEmpty()) {
            actions("actions", moves, () -> { });
        }
        xml.writeEndElement();
    }

    private void actions(String element, List<Move> moves, Writing before) throws XMLStreamException {
        xml.writeStartElement(element);
        before.write();
        for (Move move : moves) {
            action(move.number(), names.own("move." + move.id()), move.to(), () -> { }, () -> changed(move));
        }
        xml.writeEndElement();
    }

    private void creation() throws XMLStreamException {
        action(CREATION, names.own("move.create"), Phase.IDEA, this::mayCreate, () -> {
            function("function.issue.IssueCreateFunction");
            function("function.issue.IssueReindexFunction");
            event(ISSUE_CREATED);
        });
    }

    private void mayCreate() throws XMLStreamException {
        xml.writeStartElement("validators");
        part("validator", "permissionKey", "CREATE_ISSUES", JIRA + "validator.PermissionValidator");
        xml.writeEndElement();
    }

    /** In the order that Jira's own editor gives them. */
    private void changed(Move move) throws XMLStreamException {
        function("function.issue.UpdateIssueStatusFunction");
        function("function.misc.CreateCommentFunction");
        function("function.issue.GenerateChangeHistoryFunction");
        if (move.reopens().filter(gates::contains).isPresent()) {
            part("function", "gate", move.reopens().get().id(), Part.className(Part.Role.REOPENING));
        }
        function("function.issue.IssueReindexFunction");
        event(GENERIC);
    }

    private void action(int id, String name, Phase to, Writing validators, Writing functions) throws XMLStreamException {
        xml.writeStartElement("action");
        xml.writeAttribute("id", String.valueOf(id));
        xml.writeAttribute("name", name);
        validators.write();
        xml.writeStartElement("results");
        xml.writeStartElement("unconditional-result");
        xml.writeAttribute("old-status", "Not Done");
        xml.writeAttribute("status", "Done");
        xml.writeAttribute("step", number(to));
        xml.writeStartElement("post-functions");
        functions.write();
        xml.writeEndElement();
        xml.writeEndElement();
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private void function(String name) throws XMLStreamException {
        part("function", "", "", JIRA + name);
    }

    private void event(int type) throws XMLStreamException {
        part("function", "eventTypeId", String.valueOf(type), JIRA + "function.event.FireIssueEventFunction");
    }

    private void part(String element, String argument, String value, String className) throws XMLStreamException {
        xml.writeStartElement(element);
        xml.writeAttribute("type", "class");
        if (!argument.isEmpty()) {
            named("arg", argument, value);
        }
        named("arg", "class.name", className);
        xml.writeEndElement();
    }

    private void meta(String name, String value) throws XMLStreamException {
        named("meta", name, value);
    }

    private void named(String element, String name, String value) throws XMLStreamException {
        xml.writeStartElement(element);
        xml.writeAttribute("name", name);
        xml.writeCharacters(value);
        xml.writeEndElement();
    }
}
