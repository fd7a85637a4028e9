package dk.klar.host.web.page;

/** A page that cannot be shown, and the text that says why. */
public final class PageFault extends RuntimeException {

    private final int status;
    private final String key;

    private PageFault(int status, String key) {
        super(key);
        this.status = status;
        this.key = key;
    }

    /** Also for what the reader may not see: a page must not tell what exists. */
    public static PageFault notFound() {
        return new PageFault(404, "page.fault.notfound");
    }

    public static PageFault issueNotFound() {
        return new PageFault(404, "page.fault.issue");
    }

    public static PageFault projectNotFound() {
        return new PageFault(404, "page.fault.project");
    }

    /** Somebody moved the issue on, or the reader may not. */
    public static PageFault noSuchTransition() {
        return new PageFault(409, "page.fault.transition");
    }

    public static PageFault forbidden() {
        return new PageFault(403, "page.fault.forbidden");
    }

    public static PageFault wrongMethod() {
        return new PageFault(405, "page.fault.method");
    }

    static PageFault broken() {
        return new PageFault(500, "page.fault.broken");
    }

    public int status() {
        return status;
    }

    /** The heading's key; the explanation's ends in .text. */
    public String key() {
        return key;
    }
}
