package dk.klar.host.data;

import java.util.List;
import java.util.Optional;

/** Permission schemes of projects, and global permissions. */
public final class PermissionSchemes {

    /** In place of a group: everybody, logged in or not. */
    private static final String EVERYBODY = "";

    private final Sql sql;

    PermissionSchemes(Sql sql) {
        this.sql = sql;
    }

    public List<PermissionSchemeRow> all() {
        return sql.list(PermissionSchemeRow.class, "select ID, NAME from JIRA_PERMISSION_SCHEME order by NAME");
    }

    public Optional<PermissionSchemeRow> byName(String name) {
        return sql.first(PermissionSchemeRow.class, "select ID, NAME from JIRA_PERMISSION_SCHEME where NAME = ?", name);
    }

    public PermissionSchemeRow create(String name) {
        return new PermissionSchemeRow(sql.insert("insert into JIRA_PERMISSION_SCHEME (NAME) values (?)", name), name);
    }

    public void grant(long schemeId, String permission, Holder holder) {
        revoke(schemeId, permission, holder);
        sql.update("insert into JIRA_PERMISSION_GRANT (SCHEME_ID, PERMISSION, KIND, HOLDER) values (?, ?, ?, ?)",
                schemeId, permission, holder.kind().name(), holder.value());
    }

    public void revoke(long schemeId, String permission, Holder holder) {
        sql.update("delete from JIRA_PERMISSION_GRANT where SCHEME_ID = ? and PERMISSION = ? and KIND = ?"
                + " and HOLDER = ?", schemeId, permission, holder.kind().name(), holder.value());
    }

    public List<Holder> holders(long schemeId, String permission) {
        return sql.list(Holder.class, "select KIND, HOLDER as \"value\" from JIRA_PERMISSION_GRANT where SCHEME_ID = ?"
                + " and PERMISSION = ? order by KIND, HOLDER", schemeId, permission);
    }

    public List<String> permissions(long schemeId) {
        return sql.list(String.class, "select distinct PERMISSION from JIRA_PERMISSION_GRANT where SCHEME_ID = ?"
                + " order by PERMISSION", schemeId);
    }

    /** @param group empty: everybody */
    public void grantGlobally(String permission, Optional<String> group) {
        sql.update("delete from JIRA_GLOBAL_GRANT where PERMISSION = ? and GROUP_NAME = ?",
                permission, group.orElse(EVERYBODY));
        sql.update("insert into JIRA_GLOBAL_GRANT (PERMISSION, GROUP_NAME) values (?, ?)",
                permission, group.orElse(EVERYBODY));
    }

    /** Whether everybody holds the global permission. */
    public boolean everybodyHolds(String permission) {
        return sql.count("select count(*) from JIRA_GLOBAL_GRANT where PERMISSION = ? and GROUP_NAME = ?",
                permission, EVERYBODY) > 0;
    }

    public List<String> groupsHolding(String permission) {
        return sql.list(String.class, "select GROUP_NAME from JIRA_GLOBAL_GRANT where PERMISSION = ?"
                + " and GROUP_NAME <> ? order by GROUP_NAME", permission, EVERYBODY);
    }
}
