package dk.klar.host.jira;

import com.atlassian.jira.issue.customfields.manager.GenericConfigManager;
import dk.klar.host.data.Sql;

/** Settings of field types. Only texts are kept: Jira stores objects as XML, of which nothing is needed here. */
final class HostConfigs implements GenericConfigManager {

    private final Sql sql;

    HostConfigs(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void create(String dataType, String key, Object obj) {
        update(dataType, key, obj);
    }

    @Override
    public void update(String dataType, String key, Object obj) {
        if (obj != null && !(obj instanceof String)) {
            throw new UnsupportedOperationException("The embedded Jira keeps only texts as settings of field types, not "
                    + obj.getClass().getName());
        }
        sql.inTransaction(() -> {
            remove(dataType, key);
            if (obj != null) {
                sql.update("insert into JIRA_FIELD_CONFIG (DATA_TYPE, CONFIG_KEY, CONTENT) values (?, ?, ?)",
                        dataType, key, obj);
            }
        });
    }

    @Override
    public Object retrieve(String dataType, String key) {
        return sql.first(String.class, "select CONTENT from JIRA_FIELD_CONFIG where DATA_TYPE = ? and CONFIG_KEY = ?",
                dataType, key).orElse(null);
    }

    @Override
    public void remove(String dataType, String key) {
        sql.update("delete from JIRA_FIELD_CONFIG where DATA_TYPE = ? and CONFIG_KEY = ?", dataType, key);
    }
}
