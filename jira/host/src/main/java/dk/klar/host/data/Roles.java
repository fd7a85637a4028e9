package dk.klar.host.data;

import java.util.List;
import java.util.Optional;

/** Project roles and who fills them in each project. */
public final class Roles {

    private static final String SELECT = "select ID, NAME from JIRA_ROLE ";

    private final Sql sql;

    Roles(Sql sql) {
        this.sql = sql;
    }

    public List<RoleRow> all() {
        return sql.list(RoleRow.class, SELECT + "order by NAME");
    }

    public Optional<RoleRow> byId(long id) {
        return sql.first(RoleRow.class, SELECT + "where ID = ?", id);
    }

    public Optional<RoleRow> byName(String name) {
        return sql.first(RoleRow.class, SELECT + "where NAME = ?", name);
    }

    public RoleRow create(String name) {
        return new RoleRow(sql.insert("insert into JIRA_ROLE (NAME) values (?)", name), name);
    }

    /** @param actor a user or a group */
    public void add(long roleId, long projectId, Holder actor) {
        if (!actors(roleId, projectId).contains(actor)) {
            sql.update("insert into JIRA_ROLE_ACTOR (ROLE_ID, PROJECT_ID, KIND, ACTOR) values (?, ?, ?, ?)",
                    roleId, projectId, actor.kind().name(), actor.value());
        }
    }

    public void remove(long roleId, long projectId, Holder actor) {
        sql.update("delete from JIRA_ROLE_ACTOR where ROLE_ID = ? and PROJECT_ID = ? and KIND = ? and ACTOR = ?",
                roleId, projectId, actor.kind().name(), actor.value());
    }

    public List<Holder> actors(long roleId, long projectId) {
        return sql.list(Holder.class, "select KIND, ACTOR as \"value\" from JIRA_ROLE_ACTOR where ROLE_ID = ?"
                + " and PROJECT_ID = ? order by KIND, ACTOR", roleId, projectId);
    }

    /** Ids of the roles that the user fills in the project, directly or through a group. */
    public List<Long> of(String userKey, long projectId) {
        return sql.list(Long.class, "select distinct ROLE_ID from JIRA_ROLE_ACTOR where PROJECT_ID = ?"
                + " and ((KIND = 'USER' and ACTOR = ?) or (KIND = 'GROUP' and ACTOR in"
                + " (select GROUP_NAME from JIRA_GROUP_MEMBER where USER_KEY = ?)))", projectId, userKey, userKey);
    }
}
