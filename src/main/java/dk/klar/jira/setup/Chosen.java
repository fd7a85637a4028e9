package dk.klar.jira.setup;

import dk.klar.domain.workflow.Workflow.Id;

/** How the page's forms name workflows and transitions: what is fixed comes first, the name as it is after it. */
record Chosen(String workflow, int transition) {
    private static final String LIVE = "live:";
    private static final String DRAFT = "draft:";

    static String text(Id workflow) {
        return (workflow.draft() ? DRAFT : LIVE) + workflow.name();
    }

    static Id workflow(String text) {
        boolean draft = text.startsWith(DRAFT);
        return new Id(text.startsWith(LIVE) || draft ? text.substring(text.indexOf(':') + 1) : text, draft);
    }

    static String text(String workflow, int transition) {
        return transition + ":" + workflow;
    }

    /** What is no such text names a transition that no workflow has. */
    static Chosen transition(String text) {
        int colon = text.indexOf(':');
        return colon > 0 && text.substring(0, colon).matches("\\d{1,9}")
                ? new Chosen(text.substring(colon + 1), Integer.parseInt(text.substring(0, colon))) : new Chosen(text, 0);
    }
}
