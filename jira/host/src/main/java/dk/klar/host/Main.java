package dk.klar.host;

/** Starts the embedded Jira in the foreground; Ctrl-C ends it. */
public final class Main {

    private Main() {
    }

    /** Settings are system properties: -Dport, -Dhome, -Djira.db, -Dlang, -Dplugin.jar. */
    public static void main(String[] args) {
        Settings settings = Settings.fromSystemProperties();
        EmbeddedJira jira;
        try {
            jira = EmbeddedJira.start(settings);
        } catch (RuntimeException e) {
            System.err.println("The embedded Jira does not start.");
            e.printStackTrace();
            System.exit(1);
            return;
        }
        Runtime.getRuntime().addShutdownHook(new Thread(jira::close));
        new JarWatch(jira).start(settings.plugins());
        jira.announcements().forEach(System.out::println);
        System.out.println("READY " + jira.baseUrl());
    }
}
