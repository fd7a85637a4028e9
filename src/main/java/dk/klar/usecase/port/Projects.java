package dk.klar.usecase.port;

import java.util.List;
import java.util.Optional;

/** Jira's projects, for those who administer Klar. */
public interface Projects {
    /** A project with its issue types. */
    record Project(long id, String key, String name, List<IssueType> issueTypes) {
    }

    /** An issue type of a project. */
    record IssueType(String id, String name) {
    }

    Optional<Project> byKey(String projectKey);

    /** All projects, by name. */
    List<Project> all();
}
