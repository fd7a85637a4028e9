package dk.klar.testing;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dk.klar.store.ChangeRow;
import dk.klar.store.ConfidentialKeyRow;
import dk.klar.store.ConfidentialRow;
import dk.klar.store.ConfidentialVoiceRow;
import dk.klar.store.DigestRow;
import dk.klar.store.EvidenceRow;
import dk.klar.store.FeedRow;
import dk.klar.store.RecordRow;
import dk.klar.store.RoundRow;
import dk.klar.store.SummaryRow;
import dk.klar.store.TallyRow;
import dk.klar.store.WebhookDeliveryRow;
import dk.klar.store.WebhookRow;
import dk.klar.store.WebhookStandingRow;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;
import javax.sql.DataSource;
import net.java.ao.DatabaseProvider;
import net.java.ao.DisposableDataSource;
import net.java.ao.EntityManager;
import net.java.ao.EntityManagerConfiguration;
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
import net.java.ao.schema.info.CachingEntityInfoResolverFactory;
import net.java.ao.schema.info.EntityInfoResolverFactory;

/** A fresh database with the real Active Objects on it, named and set up as Jira does. */
public final class AoDatabase implements AutoCloseable {
    /** What Jira puts before each of Klar's tables: AO, and the end of the namespace's MD5. */
    public static final String PREFIX = prefix("dk.klar.jira");

    private final HikariDataSource pool;
    private final CountingDataSource counting;
    private final ActiveObjects activeObjects;

    private AoDatabase(HikariConfig config, Function<DisposableDataSource, DatabaseProvider> provider) {
        config.setMaximumPoolSize(12);
        this.pool = new HikariDataSource(config);
        this.counting = new CountingDataSource(pool);
        this.activeObjects = ActiveObjectsOn.engine(new EntityManager(provider.apply(counting.dataSource()), new Configuration()));
    }

    /** H2 in memory, with Klar's tables; gone when it is closed. */
    public static AoDatabase h2() {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl("jdbc:h2:mem:" + UUID.randomUUID());
        config.setUsername("sa");
        return new AoDatabase(config, source -> new H2DatabaseProvider(source, "PUBLIC")).withTables();
    }

    /** A real PostgreSQL, one server for all tests of a run, with Klar's tables. */
    public static AoDatabase postgres() {
        try {
            String name = "klar_" + UUID.randomUUID().toString().replace("-", "");
            EmbeddedPostgres server = Server.RUNNING;
            try (var connection = server.getPostgresDatabase().getConnection(); var statement = connection.createStatement()) {
                statement.execute("create database " + name);
            }
            HikariConfig config = new HikariConfig();
            config.setJdbcUrl(server.getJdbcUrl("postgres", name));
            return new AoDatabase(config, source -> new PostgreSQLDatabaseProvider(source, "public")).withTables();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    public ActiveObjects activeObjects() {
        return activeObjects;
    }

    /** The bare database, past Active Objects. */
    public DataSource dataSource() {
        return pool;
    }

    /** The statements that Active Objects prepares while this runs. */
    public List<String> statementsDuring(Runnable work) {
        return counting.during(work);
    }

    /** The isolation of transactions to come, in this and all other databases. */
    public static void isolation(String level) {
        System.setProperty("ao.transaction.isolation.level", level);
    }

    @Override
    public void close() {
        pool.close();
    }

    @SuppressWarnings("unchecked") // generic varargs of classes
    private AoDatabase withTables() {
        activeObjects.migrate(RecordRow.class, ChangeRow.class, EvidenceRow.class, ConfidentialRow.class, ConfidentialKeyRow.class, ConfidentialVoiceRow.class, SummaryRow.class,
                RoundRow.class, TallyRow.class, FeedRow.class, DigestRow.class, WebhookRow.class, WebhookStandingRow.class, WebhookDeliveryRow.class);
        return this;
    }

    private static String prefix(String namespace) {
        try {
            byte[] md5 = MessageDigest.getInstance("MD5").digest(namespace.getBytes(StandardCharsets.UTF_8));
            return "AO_" + HexFormat.of().formatHex(md5).substring(26).toUpperCase(Locale.ROOT);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Started by the first who asks; it stops with the JVM. */
    private static final class Server {
        static final EmbeddedPostgres RUNNING = start();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static final class Configuration implements EntityManagerConfiguration {
        @Override
        public boolean useWeakCache() {
            return false;
        }

        @Override
        public NameConverters getNameConverters() {
            return new SimpleNameConverters(
                    new AtlassianTableNameConverter(table -> PREFIX + "_" + table), new AtlassianFieldNameConverter(),
                    new AtlassianSequenceNameConverter(), new AtlassianTriggerNameConverter(),
                    new AtlassianIndexNameConverter(), new AtlassianUniqueNameConverter());
        }

        @Override
        public SchemaConfiguration getSchemaConfiguration() {
            return (table, caseSensitive) -> table.toUpperCase(Locale.ROOT).startsWith(PREFIX);
        }

        @Override
        public EntityInfoResolverFactory getEntityInfoResolverFactory() {
            return new CachingEntityInfoResolverFactory();
        }
    }
}
