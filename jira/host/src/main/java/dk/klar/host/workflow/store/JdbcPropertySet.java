package dk.klar.host.workflow.store;

import com.opensymphony.module.propertyset.AbstractPropertySet;
import com.opensymphony.module.propertyset.InvalidPropertyTypeException;
import com.opensymphony.module.propertyset.PropertyException;
import com.opensymphony.module.propertyset.PropertySet;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;

/** What functions keep with a workflow entry. Simple values only; objects and documents are refused, by type. */
final class JdbcPropertySet extends AbstractPropertySet {
    private record Value(int type, String content) {
    }

    private final Jdbi jdbi;
    private final long entryId;

    JdbcPropertySet(Jdbi jdbi, long entryId) {
        this.jdbi = jdbi;
        this.entryId = entryId;
    }

    @Override
    public Collection<String> getKeys(String prefix, int type) {
        List<String> names = jdbi.withHandle(handle -> handle.createQuery(
                        "select NAME from JIRA_WORKFLOW_PROPERTY where ENTRY_ID = :entry and (:type = 0 or TYPE = :type) order by NAME")
                .bind("entry", entryId).bind("type", type).mapTo(String.class).list());
        return names.stream().filter(name -> prefix == null || name.startsWith(prefix)).toList();
    }

    @Override
    public int getType(String key) {
        return find(key).map(Value::type).orElse(0);
    }

    @Override
    public boolean exists(String key) {
        return find(key).isPresent();
    }

    @Override
    public void remove(String key) {
        jdbi.useHandle(handle -> handle.execute("delete from JIRA_WORKFLOW_PROPERTY where ENTRY_ID = ? and NAME = ?", entryId, key));
    }

    @Override
    protected void setImpl(int type, String key, Object value) {
        String content = value instanceof Date date ? String.valueOf(date.getTime()) : String.valueOf(value);
        refuseObjects(type);
        remove(key);
        jdbi.useHandle(handle -> handle.execute(
                "insert into JIRA_WORKFLOW_PROPERTY (ENTRY_ID, NAME, TYPE, CONTENT) values (?, ?, ?, ?)", entryId, key, type, content));
    }

    @Override
    protected Object get(int type, String key) {
        refuseObjects(type);
        return find(key).map(value -> parse(type, value.content())).orElse(null);
    }

    private static Object parse(int type, String content) {
        return switch (type) {
            case PropertySet.BOOLEAN -> Boolean.valueOf(content);
            case PropertySet.INT -> Integer.valueOf(content);
            case PropertySet.LONG -> Long.valueOf(content);
            case PropertySet.DOUBLE -> Double.valueOf(content);
            case PropertySet.DATE -> new Date(Long.parseLong(content));
            default -> content;
        };
    }

    private static void refuseObjects(int type) throws PropertyException {
        if (type < PropertySet.BOOLEAN || type > PropertySet.DATE) {
            throw new InvalidPropertyTypeException("A workflow entry keeps no property of type " + type);
        }
    }

    private Optional<Value> find(String key) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select TYPE, CONTENT from JIRA_WORKFLOW_PROPERTY where ENTRY_ID = :entry and NAME = :name")
                .bind("entry", entryId).bind("name", key)
                .map((row, context) -> new Value(row.getInt("TYPE"), row.getString("CONTENT"))).findOne());
    }
}
