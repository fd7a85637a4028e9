package dk.klar.jira.wizard;

import com.atlassian.jira.bc.project.ProjectCreationData;
import com.atlassian.jira.bc.project.ProjectService;
import com.atlassian.jira.bc.project.ProjectService.CreateProjectValidationResult;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.type.ProjectTypeKey;
import com.atlassian.jira.user.ApplicationUser;
import dk.klar.domain.people.UserKey;
import dk.klar.usecase.port.SetupStep;
import java.util.Optional;

/** The project: one that is there, or a new one led by whoever sets it up. */
final class ProjectStep implements SetupStep {
    /** The type that every Jira has, with or without Jira Software. */
    private static final String BUSINESS = "business";

    private final Ground ground;

    ProjectStep(Ground ground) {
        this.ground = ground;
    }

    @Override
    public String id() {
        return "project";
    }

    @Override
    public boolean essential() {
        return true;
    }

    @Override
    public Look look(Wish wish, UserKey user) {
        Optional<Project> project = ground.project(wish);
        if (project.isPresent()) {
            return wish.name().isEmpty() || project.get().getName().equals(wish.name()) ? Look.there("there", project.get().getName(), wish.key())
                    : Look.blocked("taken", wish.key(), project.get().getName());
        } else if (wish.name().isBlank()) {
            return Look.blocked("unknown", wish.key());
        }
        CreateProjectValidationResult result = validate(wish, user);
        return result.isValid() ? Look.missing("make", wish.name(), wish.key()) : Look.blocked("refused", Said.by(result.getErrorCollection()));
    }

    @Override
    public void make(Wish wish, UserKey user) {
        ground.jira().get(ProjectService.class).createProject(validate(wish, user));
    }

    private CreateProjectValidationResult validate(Wish wish, UserKey user) {
        ApplicationUser person = ground.person(user);
        return ground.jira().get(ProjectService.class).validateCreateProject(person, new ProjectCreationData.Builder().withName(wish.name())
                .withKey(wish.key()).withLead(person).withType(new ProjectTypeKey(BUSINESS)).build());
    }
}
