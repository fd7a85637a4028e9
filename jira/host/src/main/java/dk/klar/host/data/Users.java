package dk.klar.host.data;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Users and their passwords. */
public final class Users {

    private static final String SELECT = "select ID, USER_KEY, USER_NAME, DISPLAY_NAME, EMAIL, ACTIVE, LOCALE"
            + " from JIRA_USER ";

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
