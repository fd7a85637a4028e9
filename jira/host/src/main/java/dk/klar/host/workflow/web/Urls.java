package dk.klar.host.workflow.web;

import dk.klar.host.workflow.xml.Kind;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Addresses of the workflow pages, as Jira has them, below the context path. */
final class Urls {
    static final String BASE = "/secure/admin/workflows/";
    static final String LIST = BASE + "ListWorkflows.jspa";
    static final String VIEW = BASE + "ViewWorkflowSteps.jspa";
    static final String TRANSITION = BASE + "ViewWorkflowTransition.jspa";
    static final String XML = BASE + "ViewWorkflowXml.jspa";
    static final String IMPORT = BASE + "ImportWorkflowFromXml.jspa";
    static final String DELETE = BASE + "DeleteWorkflow.jspa";
    static final String UP = BASE + "MoveWorkflowFunctionUp.jspa";
    static final String DOWN = BASE + "MoveWorkflowFunctionDown.jspa";

    private Urls() {
    }

    static String view(String workflow) {
        return VIEW + "?" + named(workflow);
    }

    static String transition(String workflow, int actionId) {
        return TRANSITION + "?" + named(workflow) + "&workflowTransition=" + actionId;
    }

    static String xml(String workflow) {
        return XML + "?" + named(workflow);
    }

    static String choose(Kind kind) {
        return BASE + "AddWorkflowTransition" + word(kind) + ".jspa";
    }

    static String add(Kind kind) {
        return BASE + "AddWorkflowTransition" + word(kind) + "Params.jspa";
    }

    static String edit(Kind kind) {
        return BASE + "EditWorkflowTransition" + word(kind) + "Params.jspa";
    }

    static String remove(Kind kind) {
        return BASE + "DeleteWorkflowTransition" + word(kind) + "s.jspa";
    }

    static String withTransition(String path, String workflow, int actionId) {
        return path + "?" + named(workflow) + "&workflowTransition=" + actionId;
    }

    private static String named(String workflow) {
        return "workflowMode=live&workflowName=" + URLEncoder.encode(workflow, StandardCharsets.UTF_8);
    }

    private static String word(Kind kind) {
        return switch (kind) {
            case CONDITION -> "Condition";
            case VALIDATOR -> "Validator";
            case FUNCTION -> "PostFunction";
            case REGISTER -> throw new IllegalArgumentException("A register is no part of a transition");
        };
    }
}
