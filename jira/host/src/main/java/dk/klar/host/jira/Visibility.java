package dk.klar.host.jira;

import com.atlassian.jira.user.ApplicationUser;
import dk.klar.host.data.Holder;
import dk.klar.host.data.JiraData;
import dk.klar.host.data.ProjectRow;
import dk.klar.host.data.SecurityLevelRow;
import dk.klar.host.jql.Condition;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Which issues a user may see, as SQL: Browse by project, narrowed by security levels. */
final class Visibility {

    private static final String BROWSE = "BROWSE_PROJECTS";

    private final JiraData data;

    Visibility(JiraData data) {
        this.data = data;
    }

    Condition of(ApplicationUser user) {
        return Asker.of(user, data).map(this::of).orElse(Condition.NONE);
    }

    private Condition of(Asker asker) {
        List<SecurityLevelRow> levels = data.securitySchemes().levels();
        return Condition.any(data.projects().all().stream().map(project -> in(project, levels, asker))
                .flatMap(Optional::stream).toList());
    }

    private Optional<Condition> in(ProjectRow project, List<SecurityLevelRow> levels, Asker asker) {
        Condition browse = fitting(data.permissionSchemes().holders(project.permissionSchemeId(), BROWSE), project, asker);
        if (browse.equals(Condition.NONE)) {
            return Optional.empty();
        }
        List<Condition> byLevel = new ArrayList<>(List.of(Condition.of("i.SECURITY_LEVEL_ID is null")));
        for (SecurityLevelRow level : levels) {
            Condition sees = fitting(data.securitySchemes().holders(level.id()), project, asker);
            if (!sees.equals(Condition.NONE)) {
                byLevel.add(Condition.of("i.SECURITY_LEVEL_ID = ?", level.id()).and(sees));
            }
        }
        return Optional.of(Condition.all(List.of(Condition.of("i.PROJECT_ID = ?", project.id()), browse,
                Condition.any(byLevel))));
    }

    private static Condition fitting(List<Holder> holders, ProjectRow project, Asker asker) {
        Set<Asker.Fit> fits = EnumSet.noneOf(Asker.Fit.class);
        holders.forEach(holder -> fits.add(asker.fit(holder, project)));
        if (fits.contains(Asker.Fit.YES)) {
            return Condition.ALL;
        }
        List<Condition> own = new ArrayList<>();
        if (fits.contains(Asker.Fit.AS_REPORTER)) {
            own.add(Condition.of("i.REPORTER_KEY = ?", asker.userKey().orElseThrow()));
        }
        if (fits.contains(Asker.Fit.AS_ASSIGNEE)) {
            own.add(Condition.of("i.ASSIGNEE_KEY = ?", asker.userKey().orElseThrow()));
        }
        return Condition.any(own);
    }
}
