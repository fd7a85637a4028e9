package dk.klar.host.data;

import java.util.List;
import java.util.Optional;

/** Screens, and which of them a project shows when an issue is created, edited or viewed. */
public final class Screens {

    private final Sql sql;

    Screens(Sql sql) {
        this.sql = sql;
    }

    public List<ScreenRow> all() {
        return sql.list(Long.class, "select ID from JIRA_SCREEN order by NAME").stream()
                .map(id -> byId(id).orElseThrow()).toList();
    }

    public Optional<ScreenRow> byId(long id) {
        return sql.first(String.class, "select NAME from JIRA_SCREEN where ID = ?", id)
                .map(name -> new ScreenRow(id, name, sql.list(String.class,
                        "select FIELD_ID from JIRA_SCREEN_FIELD where SCREEN_ID = ? order by PLACE", id)));
    }

    public Optional<ScreenRow> byName(String name) {
        return sql.first(Long.class, "select ID from JIRA_SCREEN where NAME = ?", name).flatMap(this::byId);
    }

    public ScreenRow create(String name, List<String> fieldIds) {
        return sql.inTransaction(() -> {
            long id = sql.insert("insert into JIRA_SCREEN (NAME) values (?)", name);
            setFields(id, fieldIds);
            return new ScreenRow(id, name, List.copyOf(fieldIds));
        });
    }

    public void setFields(long screenId, List<String> fieldIds) {
        sql.inTransaction(() -> {
            sql.update("delete from JIRA_SCREEN_FIELD where SCREEN_ID = ?", screenId);
            for (int place = 0; place < fieldIds.size(); place++) {
                sql.update("insert into JIRA_SCREEN_FIELD (SCREEN_ID, FIELD_ID, PLACE) values (?, ?, ?)",
                        screenId, fieldIds.get(place), place);
            }
        });
    }

    public void use(long projectId, ScreenUse use, long screenId) {
        sql.inTransaction(() -> {
            sql.update("delete from JIRA_PROJECT_SCREEN where PROJECT_ID = ? and SCREEN_USE = ?", projectId, use.name());
            sql.update("insert into JIRA_PROJECT_SCREEN (PROJECT_ID, SCREEN_USE, SCREEN_ID) values (?, ?, ?)",
                    projectId, use.name(), screenId);
        });
    }

    /** The project's own screen, else the default one. */
    public ScreenRow of(long projectId, ScreenUse use) {
        return sql.first(Long.class, "select SCREEN_ID from JIRA_PROJECT_SCREEN where PROJECT_ID = ?"
                + " and SCREEN_USE = ?", projectId, use.name()).flatMap(this::byId)
                .or(() -> byName(Basics.DEFAULT_SCREEN))
                .orElseThrow(() -> new IllegalStateException("There is no screen called " + Basics.DEFAULT_SCREEN));
    }
}
