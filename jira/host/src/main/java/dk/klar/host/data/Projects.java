package dk.klar.host.data;

import java.util.List;
import java.util.Optional;

/** Projects and their issue types. */
public final class Projects {

    private static final String SELECT = "select ID, PROJECT_KEY, NAME, DESCRIPTION, LEAD_KEY, PERMISSION_SCHEME_ID,"
            + " SECURITY_SCHEME_ID, ARCHIVED from JIRA_PROJECT ";

    private final Sql sql;

    Projects(Sql sql) {
        this.sql = sql;
    }

    public List<ProjectRow> all() {
        return sql.list(ProjectRow.class, SELECT + "order by NAME");
    }

    public Optional<ProjectRow> byId(long id) {
        return sql.first(ProjectRow.class, SELECT + "where ID = ?", id);
    }

    public Optional<ProjectRow> byCurrentKey(String key) {
        return sql.first(ProjectRow.class, SELECT + "where PROJECT_KEY = ?", key);
    }

    /** By its key of today or a former one. */
    public Optional<ProjectRow> byKey(String key) {
        return byCurrentKey(key).or(() -> sql.first(ProjectRow.class, SELECT + "where ID ="
                + " (select PROJECT_ID from JIRA_PROJECT_FORMER_KEY where PROJECT_KEY = ?)", key));
    }

    public ProjectRow create(String key, String name, String description, Optional<String> leadKey,
                             long permissionSchemeId, List<String> issueTypeIds) {
        return sql.inTransaction(() -> {
            long id = sql.insert("insert into JIRA_PROJECT (PROJECT_KEY, NAME, DESCRIPTION, LEAD_KEY,"
                    + " PERMISSION_SCHEME_ID, ARCHIVED, LAST_NUMBER) values (?, ?, ?, ?, ?, false, 0)",
                    key, name, description, leadKey, permissionSchemeId);
            setIssueTypes(id, issueTypeIds);
            return byId(id).orElseThrow();
        });
    }

    /** A changed key keeps the old one leading here. */
    public void update(ProjectRow project) {
        sql.inTransaction(() -> {
            String formerKey = byId(project.id()).orElseThrow().projectKey();
            sql.update("delete from JIRA_PROJECT_FORMER_KEY where PROJECT_KEY in (?, ?)",
                    project.projectKey(), formerKey);
            if (!formerKey.equals(project.projectKey())) {
                sql.update("insert into JIRA_PROJECT_FORMER_KEY (PROJECT_KEY, PROJECT_ID) values (?, ?)",
                        formerKey, project.id());
            }
            sql.update("update JIRA_PROJECT set PROJECT_KEY = ?, NAME = ?, DESCRIPTION = ?, LEAD_KEY = ?,"
                    + " PERMISSION_SCHEME_ID = ?, SECURITY_SCHEME_ID = ?, ARCHIVED = ? where ID = ?",
                    project.projectKey(), project.name(), project.description(), project.leadKey(),
                    project.permissionSchemeId(), project.securitySchemeId(), project.archived(), project.id());
        });
    }

    public List<String> issueTypeIds(long projectId) {
        return sql.list(String.class, "select TYPE_ID from JIRA_PROJECT_ISSUE_TYPE where PROJECT_ID = ? order by PLACE",
                projectId);
    }

    public void setIssueTypes(long projectId, List<String> issueTypeIds) {
        sql.inTransaction(() -> {
            sql.update("delete from JIRA_PROJECT_ISSUE_TYPE where PROJECT_ID = ?", projectId);
            for (int place = 0; place < issueTypeIds.size(); place++) {
                sql.update("insert into JIRA_PROJECT_ISSUE_TYPE (PROJECT_ID, TYPE_ID, PLACE) values (?, ?, ?)",
                        projectId, issueTypeIds.get(place), place);
            }
        });
    }
}
