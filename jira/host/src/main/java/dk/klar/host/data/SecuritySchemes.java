package dk.klar.host.data;

import java.util.List;
import java.util.Optional;

/** Issue security: levels, and who sees the issues on them. */
public final class SecuritySchemes {

    private static final String LEVEL = "select ID, SCHEME_ID, NAME, DESCRIPTION from JIRA_SECURITY_LEVEL ";

    private final Sql sql;

    SecuritySchemes(Sql sql) {
        this.sql = sql;
    }

    public SecuritySchemeRow create(String name) {
        return new SecuritySchemeRow(sql.insert("insert into JIRA_SECURITY_SCHEME (NAME) values (?)", name), name);
    }

    public Optional<SecuritySchemeRow> byName(String name) {
        return sql.first(SecuritySchemeRow.class, "select ID, NAME from JIRA_SECURITY_SCHEME where NAME = ?", name);
    }

    public SecurityLevelRow addLevel(long schemeId, String name, String description) {
        long id = sql.insert("insert into JIRA_SECURITY_LEVEL (SCHEME_ID, NAME, DESCRIPTION) values (?, ?, ?)",
                schemeId, name, description);
        return new SecurityLevelRow(id, schemeId, name, description);
    }

    public List<SecurityLevelRow> levels(long schemeId) {
        return sql.list(SecurityLevelRow.class, LEVEL + "where SCHEME_ID = ? order by NAME", schemeId);
    }

    public List<SecurityLevelRow> levels() {
        return sql.list(SecurityLevelRow.class, LEVEL + "order by ID");
    }

    public Optional<SecurityLevelRow> level(long levelId) {
        return sql.first(SecurityLevelRow.class, LEVEL + "where ID = ?", levelId);
    }

    public void grant(long levelId, Holder holder) {
        revoke(levelId, holder);
        sql.update("insert into JIRA_SECURITY_GRANT (LEVEL_ID, KIND, HOLDER) values (?, ?, ?)",
                levelId, holder.kind().name(), holder.value());
    }

    public void revoke(long levelId, Holder holder) {
        sql.update("delete from JIRA_SECURITY_GRANT where LEVEL_ID = ? and KIND = ? and HOLDER = ?",
                levelId, holder.kind().name(), holder.value());
    }

    public List<Holder> holders(long levelId) {
        return sql.list(Holder.class, "select KIND, HOLDER as \"value\" from JIRA_SECURITY_GRANT where LEVEL_ID = ?"
                + " order by KIND, HOLDER", levelId);
    }
}
