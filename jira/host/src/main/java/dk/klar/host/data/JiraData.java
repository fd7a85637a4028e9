package dk.klar.host.data;

import dk.klar.host.Database;

/** All that the embedded Jira keeps, by repository. Reads and writes join the running transaction. */
public final class JiraData {

    private final Sql sql;

    private JiraData(Sql sql) {
        this.sql = sql;
    }

    /** Makes the tables and the first rows where they are missing. */
    public static JiraData open(Database database) {
        Sql sql = new Sql(database);
        Tables.create(sql);
        JiraData data = new JiraData(sql);
        Basics.fill(data, sql);
        return data;
    }

    public Sql sql() {
        return sql;
    }

    public Users users() {
        return new Users(sql);
    }

    public Tokens tokens() {
        return new Tokens(sql);
    }

    public Groups groups() {
        return new Groups(sql);
    }

    public Roles roles() {
        return new Roles(sql);
    }

    public PermissionSchemes permissionSchemes() {
        return new PermissionSchemes(sql);
    }

    public SecuritySchemes securitySchemes() {
        return new SecuritySchemes(sql);
    }

    public Projects projects() {
        return new Projects(sql);
    }

    public Constants constants() {
        return new Constants(sql);
    }

    public Fields fields() {
        return new Fields(sql);
    }

    public FieldValues fieldValues() {
        return new FieldValues(sql);
    }

    public Screens screens() {
        return new Screens(sql);
    }

    public Issues issues() {
        return new Issues(sql);
    }

    public Comments comments() {
        return new Comments(sql);
    }

    public History history() {
        return new History(sql);
    }

    public Properties properties() {
        return new Properties(sql);
    }

    public IndexTables index() {
        return new IndexTables(sql);
    }

    public AuditLog audit() {
        return new AuditLog(sql);
    }

    public Filters filters() {
        return new Filters(sql);
    }

    public Dashboards dashboards() {
        return new Dashboards(sql);
    }
}
