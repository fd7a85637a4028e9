package dk.klar.host.data;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Users and their passwords. */
public final class Users {

    private static final String SELECT = "select ID, USER_KEY, USER_NAME, DISPLAY_NAME, EMAIL, ACTIVE, LOCALE"
            + " from JIRA_USER ";

    /** Where the other tables name users. */
    private static final Map<String, List<String>> KEYS = Map.of("USER", List.of("USER_KEY"), "TOKEN", List.of("USER_KEY"),
            "GROUP_MEMBER", List.of("USER_KEY"), "ROLE_ACTOR", List.of("ACTOR"), "PROJECT", List.of("LEAD_KEY"),
            "ISSUE", List.of("ASSIGNEE_KEY", "REPORTER_KEY", "CREATOR_KEY"), "COMMENT", List.of("AUTHOR_KEY"),
            "CHANGE_GROUP", List.of("AUTHOR_KEY"), "DASHBOARD", List.of("OWNER_KEY"), "PERMISSION_GRANT", List.of("HOLDER"));

    private final Sql sql;

    Users(Sql sql) {
        this.sql = sql;
    }

    public List<UserRow> all() {
        return sql.list(UserRow.class, SELECT + "order by LOWER_NAME");
    }

    public Optional<UserRow> byKey(String userKey) {
        return sql.first(UserRow.class, SELECT + "where USER_KEY = ?", userKey);
    }

    public Optional<UserRow> byName(String userName) {
        return sql.first(UserRow.class, SELECT + "where LOWER_NAME = ?", lower(userName));
    }

    public Optional<UserRow> byPassword(String userName, String password) {
        return sql.first(UserRow.class, SELECT + "where LOWER_NAME = ? and PASSWORD = ? and ACTIVE = true",
                lower(userName), password);
    }

    /** As in Jira, the key of a new user has nothing to do with the name. */
    public UserRow create(String userName, String displayName, String email, String password) {
        return sql.inTransaction(() -> {
            long id = sql.insert("insert into JIRA_USER (USER_KEY, USER_NAME, LOWER_NAME, DISPLAY_NAME, EMAIL, ACTIVE,"
                    + " PASSWORD) values (?, ?, ?, ?, ?, true, ?)",
                    userName, userName, lower(userName), displayName, email, password);
            sql.update("update JIRA_USER set USER_KEY = ? where ID = ?", "JIRAUSER" + id, id);
            return byName(userName).orElseThrow();
        });
    }

    public void update(UserRow user) {
        sql.update("update JIRA_USER set USER_NAME = ?, LOWER_NAME = ?, DISPLAY_NAME = ?, EMAIL = ?, ACTIVE = ?,"
                + " LOCALE = ? where USER_KEY = ?", user.userName(), lower(user.userName()), user.displayName(),
                user.email(), user.active(), user.locale(), user.userKey());
    }

    public void setActive(String userKey, boolean active) {
        sql.update("update JIRA_USER set ACTIVE = ? where USER_KEY = ?", active, userKey);
    }

    public void setLocale(String userKey, Optional<Locale> locale) {
        sql.update("update JIRA_USER set LOCALE = ? where USER_KEY = ?", locale.map(Locale::toLanguageTag), userKey);
    }

    /** As it was before Jira 8.4: the key of a new user is the name. */
    public UserRow createWithNameAsKey(String userName, String displayName, String email, String password) {
        UserRow user = create(userName, displayName, email, password);
        replaceKey(user.userKey(), userName);
        return byKey(userName).orElseThrow();
    }

    /** Everywhere but where plugins keep it. */
    public void replaceKey(String userKey, String otherKey) {
        sql.inTransaction(() -> KEYS.forEach((table, column) ->
                column.forEach(each -> sql.update("update JIRA_" + table + " set " + each + " = ? where " + each + " = ?", otherKey, userKey))));
    }

    /** What the user wrote stays and names a user who is gone. */
    public void delete(String userKey) {
        sql.inTransaction(() -> {
            sql.update("delete from JIRA_USER where USER_KEY = ?", userKey);
            sql.update("delete from JIRA_GROUP_MEMBER where USER_KEY = ?", userKey);
            sql.update("delete from JIRA_TOKEN where USER_KEY = ?", userKey);
            sql.update("delete from JIRA_ROLE_ACTOR where KIND = 'USER' and ACTOR = ?", userKey);
        });
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
