package dk.klar.host;

/** Starts the embedded Jira in the foreground; Ctrl-C ends it. */
public final class Main {

    private Main() {
    }

    /**
     * Settings are system properties: -Dport, -Dhome, -Djira.db, -Dlang, -Dplugin.jar. With -Dstop=ready it ends as soon as it
     * could answer: its home then holds the sample, for tests to start from.
     */
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
        if (System.getProperty("stop", "").equals("ready")) {
            jira.close();
            return;
        }
        Runtime.getRuntime().addShutdownHook(new Thread(jira::close));
        new JarWatch(jira).start(settings.plugins());
        jira.announcements().forEach(System.out::println);
        System.out.println("READY " + jira.baseUrl());
    }
}
