package dk.klar.host.plugin;

/** The places of a page where plugins may put fragments. A plugin that names another place is refused at boot. */
public interface Locations {

    /** A web-panel location, for example atl.jira.view.issue.right.context. */
    void panel(String location);

    /** A web-item section or a web-section location, for example operations-top-level. */
    void section(String section);

    /** A web-resource context, for example jira.view.issue. */
    void resourceContext(String context);
}
