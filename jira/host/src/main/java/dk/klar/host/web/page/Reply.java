package dk.klar.host.web.page;

/** What is sent back to a browser. */
public sealed interface Reply {

    /** A page inside Jira's frame. */
    record Show(Page page) implements Reply {
    }

    /** Go there by GET: a path below the context path, with its query. */
    record Go(String path) implements Reply {
    }

    /** Data for a script of the host's own. */
    record Json(int status, String text) implements Reply {
    }

    static Reply show(Page page) {
        return new Show(page);
    }

    static Reply go(String path) {
        return new Go(path);
    }
}
