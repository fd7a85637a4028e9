package dk.klar.host.jira;

import com.atlassian.jira.entity.property.EntityProperty;
import com.atlassian.jira.entity.property.EntityPropertyQuery;
import com.atlassian.jira.entity.property.JsonEntityPropertyManager;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.klar.host.data.Properties;
import dk.klar.host.data.PropertyRow;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.function.Predicate;

/** JSON properties of entities. As in Jira, putting one neither asks for permission nor indexes. */
final class HostProperties implements JsonEntityPropertyManager {

    private static final int MAX_KEY = 255;
    private static final int MAX_JSON = 32_768;
    private static final ObjectMapper JSON =
            new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private final Properties properties;
    private final Clock clock;

    HostProperties(Properties properties, Clock clock) {
        this.properties = properties;
        this.clock = clock;
    }

    @Override
    public EntityProperty get(String entityName, Long entityId, String key) {
        return properties.find(entityName, entityId, key).map(Property::new).orElse(null);
    }

    @Override
    public void put(String entityName, Long entityId, String key, String json) {
        check(key, json);
        properties.put(entityName, entityId, key, json, clock.instant());
    }

    private static void check(String key, String json) {
        if (key == null || key.isBlank() || key.length() > MAX_KEY) {
            throw new IllegalArgumentException("A property's key has 1 to " + MAX_KEY + " characters");
        }
        if (json == null || json.length() > MAX_JSON) {
            throw new IllegalArgumentException("A property's value has at most " + MAX_JSON + " characters");
        }
        try {
            if (JSON.readTree(json).isMissingNode()) {
                throw new IllegalArgumentException("A property's value is JSON; it is empty");
            }
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("A property's value is JSON: " + e.getOriginalMessage(), e);
        }
    }

    @Override
    public void delete(String entityName, Long entityId, String key) {
        properties.delete(entityName, entityId, key);
    }

    @Override
    public void deleteByEntity(String entityName, Long entityId) {
        properties.deleteOf(entityName, entityId);
    }

    @Override
    public void deleteByEntityNameAndPropertyKey(String entityName, String propertyKey) {
        properties.deleteAll(entityName, propertyKey);
    }

    @Override
    public boolean exists(String entityName, Long entityId, String key) {
        return get(entityName, entityId, key) != null;
    }

    @Override
    public List<String> findKeys(String entityName, Long entityId) {
        return properties.of(entityName, entityId).stream().map(PropertyRow::propertyKey).toList();
    }

    @Override
    public EntityPropertyQuery<?> query() {
        return new Find();
    }

    private record Property(PropertyRow row) implements EntityProperty {

        @Override
        public Long getId() {
            return row.id();
        }

        @Override
        public String getEntityName() {
            return row.entityName();
        }

        @Override
        public Long getEntityId() {
            return row.entityId();
        }

        @Override
        public String getKey() {
            return row.propertyKey();
        }

        @Override
        public String getValue() {
            return row.json();
        }

        @Override
        public Timestamp getCreated() {
            return Timestamp.from(row.created());
        }

        @Override
        public Timestamp getUpdated() {
            return Timestamp.from(row.updated());
        }
    }

    private final class Find implements EntityPropertyQuery.ExecutableQuery {

        private String name;
        private Predicate<PropertyRow> wanted = row -> true;

        @Override
        public Find entityName(String entityName) {
            name = entityName;
            return this;
        }

        @Override
        public Find entityId(Long entityId) {
            wanted = wanted.and(row -> row.entityId() == entityId);
            return this;
        }

        @Override
        public Find key(String key) {
            wanted = wanted.and(row -> row.propertyKey().equals(key));
            return this;
        }

        @Override
        public List<EntityProperty> find() {
            if (name == null) {
                throw new UnsupportedOperationException("The embedded Jira finds properties by entity name only");
            }
            return properties.all(name).stream().filter(wanted).<EntityProperty>map(Property::new).toList();
        }

        @Override
        public long count() {
            return find().size();
        }
    }
}
