package dk.klar.host.web.page;

/** Jira's own surroundings of a page: head, header, menus, foot. */
public interface Frame {

    /** The whole document. */
    String html(Ask ask, Page page);

    /** The page that says why there is no page. */
    Reply fault(Ask ask, PageFault fault);
}
