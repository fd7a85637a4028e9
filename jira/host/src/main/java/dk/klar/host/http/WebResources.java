package dk.klar.host.http;

import java.util.List;

/** Scripts and styles by module key and by context. */
public interface WebResources {

    /**
     * A resource that the host brings itself, such as com.atlassian.auiplugin:ajs. Files are paths on the host's class
     * path below web-static/, served under /jira/static/.
     */
    void provide(String completeKey, List<String> files, List<String> dependencies, List<String> contexts);

    /** For the page being written on this thread: the resource and what it depends on. */
    void require(String completeKey);

    void requireContext(String context);

    /**
     * Script and style elements for everything required so far on this thread and for the contexts, each once,
     * dependencies first. Call it where head ends; then what was required is forgotten.
     */
    String tags(String... contexts);
}
