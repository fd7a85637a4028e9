package dk.klar.acceptance.support;

import java.util.Optional;
import java.util.ServiceLoader;

/** The Jira that the acceptance tests speak to: the one at -Djira.url, else the embedded one, started once. */
public final class JiraUnderTest {
    private static final String URL = Optional.ofNullable(System.getProperty("jira.url"))
            .filter(url -> !url.isBlank())
            .orElseGet(() -> ServiceLoader.load(JiraProvider.class).findFirst()
                    .orElseThrow(() -> new IllegalStateException("No Jira to test. Cure: run `mvn verify` at the root, or give -Djira.url"))
                    .start());

    private JiraUnderTest() {
    }

    public static String url() {
        return URL;
    }

    /** The REST interface as this person; the sample's passwords equal the names. */
    public static Client as(String user) {
        return new Client(URL, user, System.getProperty("jira.password." + user, user));
    }

    /** The REST interface as somebody who is not logged in. */
    public static Client asStranger() {
        return new Client(URL, null, null);
    }
}
