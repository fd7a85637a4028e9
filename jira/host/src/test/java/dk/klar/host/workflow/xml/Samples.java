package dk.klar.host.workflow.xml;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Workflow exports to test with. */
public final class Samples {
    public static final String DEFAULT = "/dk/klar/host/workflow/jira-default.xml";
    public static final String IMPLEMENTATION = "/workflows/implementering.xml";
    /** Nested conditions, conditional results, a loop, comments, CDATA, odd white space. */
    public static final String ODD = "/workflows/odd.xml";

    private Samples() {
    }

    public static String text(String path) {
        try (InputStream in = Samples.class.getResourceAsStream(path)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
