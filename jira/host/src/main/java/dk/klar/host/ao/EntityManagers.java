package dk.klar.host.ao;

import dk.klar.host.Database;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Locale;
import javax.sql.DataSource;
import net.java.ao.ActiveObjectsException;
import net.java.ao.DatabaseProvider;
import net.java.ao.DefaultPolymorphicTypeMapper;
import net.java.ao.DisposableDataSource;
import net.java.ao.EntityManager;
import net.java.ao.EntityManagerConfiguration;
import net.java.ao.RawEntity;
import net.java.ao.SchemaConfiguration;
import net.java.ao.atlassian.AtlassianFieldNameConverter;
import net.java.ao.atlassian.AtlassianIndexNameConverter;
import net.java.ao.atlassian.AtlassianSequenceNameConverter;
import net.java.ao.atlassian.AtlassianTableNameConverter;
import net.java.ao.atlassian.AtlassianTriggerNameConverter;
import net.java.ao.atlassian.AtlassianUniqueNameConverter;
import net.java.ao.builder.SimpleNameConverters;
import net.java.ao.db.H2DatabaseProvider;
import net.java.ao.db.PostgreSQLDatabaseProvider;
import net.java.ao.schema.NameConverters;
import net.java.ao.schema.info.EntityInfoResolverFactory;
import net.java.ao.schema.info.SimpleEntityInfoResolverFactory;

/** Makes an entity manager whose tables carry a plugin's prefix, with the name rules that Jira uses. */
final class EntityManagers {

    private final Database database;

    EntityManagers(Database database) {
        this.database = database;
    }

    EntityManager open(String prefix, List<Class<? extends RawEntity<?>>> entities) {
        EntityManager manager = new EntityManager(provider(), new Configuration(prefix));
        manager.setPolymorphicTypeMapper(new DefaultPolymorphicTypeMapper(entities.toArray(Class[]::new)));
        return manager;
    }

    private DatabaseProvider provider() {
        DisposableDataSource source = disposable(database.dataSource());
        return database.isPostgres()
                ? new PostgreSQLDatabaseProvider(source, "public")
                : new H2DatabaseProvider(source, "PUBLIC");
    }

    /** The pool outlives every plugin, so disposing does nothing. */
    private static DisposableDataSource disposable(DataSource source) {
        return (DisposableDataSource) Proxy.newProxyInstance(EntityManagers.class.getClassLoader(),
                new Class<?>[] {DisposableDataSource.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("dispose")) {
                        return null;
                    }
                    try {
                        return method.invoke(source, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    private record Configuration(String prefix) implements EntityManagerConfiguration {

        @Override
        public boolean useWeakCache() {
            return false;
        }

        @Override
        public NameConverters getNameConverters() {
            return new SimpleNameConverters(
                    new AtlassianTableNameConverter(name -> prefix + "_" + name), new AtlassianFieldNameConverter(),
                    new AtlassianSequenceNameConverter(), new AtlassianTriggerNameConverter(),
                    new AtlassianIndexNameConverter(), new AtlassianUniqueNameConverter());
        }

        /** Only the plugin's own tables: whatever it manages and finds superfluous, it drops. */
        @Override
        public SchemaConfiguration getSchemaConfiguration() {
            return (table, caseSensitive) -> table.toUpperCase(Locale.ROOT).startsWith(prefix + "_");
        }

        @Override
        public EntityInfoResolverFactory getEntityInfoResolverFactory() {
            return new SimpleEntityInfoResolverFactory();
        }
    }
}
