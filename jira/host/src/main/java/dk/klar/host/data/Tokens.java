package dk.klar.host.data;

import java.util.Optional;

/** Personal access tokens. */
public final class Tokens {

    private final Sql sql;

    Tokens(Sql sql) {
        this.sql = sql;
    }

    public long create(String userKey, String name, String token) {
        return sql.insert("insert into JIRA_TOKEN (TOKEN, USER_KEY, NAME) values (?, ?, ?)", token, userKey, name);
    }

    /** The key of the token's user. */
    public Optional<String> owner(String token) {
        return sql.first(String.class, "select t.USER_KEY from JIRA_TOKEN t join JIRA_USER u on u.USER_KEY = t.USER_KEY"
                + " where t.TOKEN = ? and u.ACTIVE = true", token);
    }

    public void delete(String userKey, long id) {
        sql.update("delete from JIRA_TOKEN where ID = ? and USER_KEY = ?", id, userKey);
    }
}
