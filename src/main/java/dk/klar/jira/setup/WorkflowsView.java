package dk.klar.jira.setup;

import java.util.List;

/**
 * The page about Klar in Jira's workflows, as the template prints it. Public, or Velocity could not call it.
 *
 * @param news      what was just done; empty where nothing was
 * @param refusal   why what was asked for cannot be done; empty where it can
 * @param detaching what will be taken out, to be confirmed; null where nothing was chosen
 * @param attaching what will be put in, to be confirmed; null where nothing was chosen
 */
public record WorkflowsView(String language, String address, boolean mayChange, String news, String refusal,
                            List<WorkflowView> workflows, List<TargetView> targets, List<ChoiceView> gates,
                            DetachView detaching, AttachView attaching, List<FindingView> findings, String roundsHelp, List<RoundView> rounds) {
    /**
     * Something that goes through all implementations.
     *
     * @param failed    how many could not be published; empty where none
     * @param percent   how far it has come; less than nothing where it is not on its way or not counted yet
     * @param mayStop   whether it can be stopped now
     * @param mayResume whether it is stopped
     */
    public record RoundView(String name, String title, String state, String failed, int percent, boolean mayStop, boolean mayResume) {
    }

    /** A workflow that has something of Klar's. */
    public record WorkflowView(String id, String name, String how, boolean changeable, List<PlaceView> places) {
    }

    /** What of Klar's is in a transition. */
    public record PlaceView(String transition, String between, List<String> parts) {
    }

    /** A workflow with the transitions that a gate can be put in. */
    public record TargetView(String name, List<ChoiceView> transitions) {
    }

    /** Something to choose. */
    public record ChoiceView(String value, String label) {
    }

    /** What will be taken out of which workflows. */
    public record DetachView(List<WorkflowView> workflows, boolean anything) {
    }

    /** What will be put where; no lines where all of it is there. */
    public record AttachView(String transition, String gate, String heading, String how, List<String> lines) {
    }

    /** Something that is wrong, with its cure and where to find it. */
    public record FindingView(String text, String cure, List<LinkView> links) {
    }

    /** A way to somewhere. */
    public record LinkView(String href, String label) {
    }
}
