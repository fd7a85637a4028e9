package dk.klar.host.sal;

import com.atlassian.sal.api.pluginsettings.PluginSettings;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;

/** Plugin settings in a table: strings, lists of strings and maps of strings, as SAL allows. */
public final class StoredPluginSettings implements PluginSettingsFactory {

    private static final int MAX_KEY = 100;

    private final JdbcTemplate jdbc;
    private final ObjectMapper json = new ObjectMapper();

    public StoredPluginSettings(DataSource dataSource) {
        jdbc = new JdbcTemplate(dataSource);
        jdbc.execute("create table if not exists JIRA_PLUGIN_SETTING ("
                + "SCOPE varchar(255) not null, NAME varchar(255) not null, CONTENT text not null,"
                + " primary key (SCOPE, NAME))");
    }

    @Override
    public PluginSettings createGlobalSettings() {
        return new Scope("");
    }

    @Override
    public PluginSettings createSettingsForKey(String key) {
        return key == null ? createGlobalSettings() : new Scope(key);
    }

    private final class Scope implements PluginSettings {

        private final String name;

        private Scope(String name) {
            this.name = name;
        }

        @Override
        public Object get(String key) {
            requireShort(key);
            List<String> found = jdbc.queryForList(
                    "select CONTENT from JIRA_PLUGIN_SETTING where SCOPE = ? and NAME = ?", String.class, name, key);
            return found.isEmpty() ? null : read(found.get(0));
        }

        @Override
        public Object put(String key, Object value) {
            Object before = remove(key);
            if (value != null) {
                jdbc.update("insert into JIRA_PLUGIN_SETTING (SCOPE, NAME, CONTENT) values (?, ?, ?)",
                        name, key, write(value));
            }
            return before;
        }

        @Override
        public Object remove(String key) {
            Object before = get(key);
            jdbc.update("delete from JIRA_PLUGIN_SETTING where SCOPE = ? and NAME = ?", name, key);
            return before;
        }
    }

    private static void requireShort(String key) {
        if (key == null || key.length() > MAX_KEY) {
            throw new IllegalArgumentException("The key of a plugin setting has 1 to " + MAX_KEY + " letters: " + key);
        }
    }

    private Object read(String content) {
        try {
            return json.readValue(content, Object.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private String write(Object value) {
        if (!(value instanceof String || value instanceof List<?> || value instanceof Map<?, ?>)) {
            throw new IllegalArgumentException("A plugin setting is a string, a list or a map, not "
                    + value.getClass().getName());
        }
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
