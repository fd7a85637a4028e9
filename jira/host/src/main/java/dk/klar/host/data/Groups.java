package dk.klar.host.data;

import java.util.List;

/** Groups and who is in them. */
public final class Groups {

    private final Sql sql;

    Groups(Sql sql) {
        this.sql = sql;
    }

    public List<String> all() {
        return sql.list(String.class, "select NAME from JIRA_GROUP order by NAME");
    }

    public void create(String name) {
        if (sql.count("select count(*) from JIRA_GROUP where NAME = ?", name) == 0) {
            sql.update("insert into JIRA_GROUP (NAME) values (?)", name);
        }
    }

    public void add(String group, String userKey) {
        if (!contains(group, userKey)) {
            sql.update("insert into JIRA_GROUP_MEMBER (GROUP_NAME, USER_KEY) values (?, ?)", group, userKey);
        }
    }

    public void remove(String group, String userKey) {
        sql.update("delete from JIRA_GROUP_MEMBER where GROUP_NAME = ? and USER_KEY = ?", group, userKey);
    }

    public boolean contains(String group, String userKey) {
        return sql.count("select count(*) from JIRA_GROUP_MEMBER where GROUP_NAME = ? and USER_KEY = ?",
                group, userKey) > 0;
    }

    public List<String> of(String userKey) {
        return sql.list(String.class, "select GROUP_NAME from JIRA_GROUP_MEMBER where USER_KEY = ? order by GROUP_NAME",
                userKey);
    }

    /** User keys. */
    public List<String> members(String group) {
        return sql.list(String.class, "select USER_KEY from JIRA_GROUP_MEMBER where GROUP_NAME = ? order by USER_KEY",
                group);
    }
}
