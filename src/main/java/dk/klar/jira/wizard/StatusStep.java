package dk.klar.jira.wizard;

import com.atlassian.jira.config.StatusCategoryManager;
import com.atlassian.jira.config.StatusManager;
import com.atlassian.jira.issue.status.Status;
import dk.klar.domain.people.UserKey;
import dk.klar.domain.workflow.Phase;
import dk.klar.usecase.port.SetupStep;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** A status for each phase; one that is there by that name is used. */
final class StatusStep implements SetupStep {
    private static final String ICON = "/images/icons/statuses/generic.png";

    private final Ground ground;

    StatusStep(Ground ground) {
        this.ground = ground;
    }

    @Override
    public String id() {
        return "statuses";
    }

    @Override
    public Look look(Wish wish, UserKey user) {
        List<Phase> missing = missing();
        return missing.isEmpty() ? Look.there("there", Phase.values().length)
                : Look.missing("make", missing.stream().map(this::name).collect(Collectors.joining(", ")));
    }

    @Override
    public void make(Wish wish, UserKey user) {
        StatusCategoryManager categories = ground.jira().get(StatusCategoryManager.class);
        missing().forEach(phase -> ground.jira().get(StatusManager.class)
                .createStatus(name(phase), "", ICON, categories.getStatusCategoryByKey(category(phase.progress()))));
    }

    Optional<Status> of(Phase phase) {
        return ground.jira().get(StatusManager.class).getStatuses().stream()
                .filter(status -> ground.names().is("phase." + phase.id(), status.getName())).findFirst();
    }

    private List<Phase> missing() {
        return Arrays.stream(Phase.values()).filter(phase -> of(phase).isEmpty()).toList();
    }

    private String name(Phase phase) {
        return ground.names().own("phase." + phase.id());
    }

    /** Jira's keys for them. */
    private static String category(Phase.Progress progress) {
        return switch (progress) {
            case TO_DO -> "new";
            case IN_PROGRESS -> "indeterminate";
            case DONE -> "done";
        };
    }
}
