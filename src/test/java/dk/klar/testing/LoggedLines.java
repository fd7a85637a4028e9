package dk.klar.testing;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.lang.reflect.Field;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.slf4j.ILoggerFactory;
import org.slf4j.LoggerFactory;

/** Everything that anybody logs, down to the finest level, while something runs. */
public final class LoggedLines {
    private static final int FINEST = 0;

    private LoggedLines() {
    }

    public static String during(Runnable work) {
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        PrintStream before = System.err;
        try {
            int usual = level(FINEST);
            System.setErr(new PrintStream(lines, true, StandardCharsets.UTF_8));
            try {
                work.run();
            } finally {
                System.setErr(before);
                level(usual);
            }
        } catch (ReflectiveOperationException e) {
            throw new AssertionError("slf4j-simple is not as it was", e);
        }
        return lines.toString(StandardCharsets.UTF_8);
    }

    /** Sets it for the loggers that are there and those to come: slf4j-simple reads its settings but once. */
    private static int level(int level) throws ReflectiveOperationException {
        ILoggerFactory factory = LoggerFactory.getILoggerFactory();
        LoggerFactory.getLogger(LoggedLines.class);
        Class<?> logger = Class.forName("org.slf4j.impl.SimpleLogger");
        Object settings = open(logger.getDeclaredField("CONFIG_PARAMS")).get(null);
        Field ofThoseToCome = open(settings.getClass().getDeclaredField("defaultLogLevel"));
        int usual = ofThoseToCome.getInt(settings);
        ofThoseToCome.setInt(settings, level);
        for (Object each : ((Map<?, ?>) open(factory.getClass().getDeclaredField("loggerMap")).get(factory)).values()) {
            open(logger.getDeclaredField("currentLogLevel")).setInt(each, level);
        }
        return usual;
    }

    private static Field open(Field field) {
        field.setAccessible(true);
        return field;
    }
}
