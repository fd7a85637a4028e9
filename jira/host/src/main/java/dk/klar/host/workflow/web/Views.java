package dk.klar.host.workflow.web;

import java.util.List;

/** What the templates of the workflow pages show. Addresses are complete, context path included. */
public final class Views {
    private Views() {
    }

    public record Row(String name, String description, List<String> schemes, boolean deletable, String viewUrl, String xmlUrl) {
    }

    public record ListPage(List<Row> rows, String importUrl, String deleteUrl, List<String> errors) {
    }

    public record TransitionLine(String name, int id, String target, String screen, String url, int conditions, int validators,
                                 int functions) {
    }

    public record StepLine(String name, int id, String status, boolean editable, List<TransitionLine> transitions) {
    }

    public record WorkflowPage(String name, String description, List<TransitionLine> initial, List<TransitionLine> global,
                               List<StepLine> steps, String xmlUrl, String listUrl) {
    }

    /**
     * A condition, validator or post function.
     *
     * @param html  how the plugin's view template shows it; empty for Jira's own and when the plugin is gone
     * @param count its number, from 1
     */
    public record PartLine(int count, String name, String text, String html, List<String> arguments, boolean missing, String branch,
                           String editUrl, boolean removable, boolean movable) {
    }

    public record Section(String kind, String title, String none, List<PartLine> parts, String addUrl, String addLabel, String removeUrl) {
    }

    public record TransitionPage(String workflow, int id, String name, String description, String from, String to, String screen,
                                 List<Section> sections, String backUrl, String upUrl, String downUrl) {
    }

    public record Choice(String key, String name, String description) {
    }

    public record ChoosePage(String workflow, int transition, String transitionName, String title, List<Choice> choices,
                             String action, String backUrl) {
    }

    /** @param html the plugin's form fields */
    public record ParamsPage(String workflow, int transition, String transitionName, String title, String description,
                             String moduleKey, int count, String html, List<String> errors, String action, String backUrl, String submit) {
    }

    public record ImportPage(String name, String xml, boolean replace, List<String> errors, String action, String backUrl) {
    }
}
