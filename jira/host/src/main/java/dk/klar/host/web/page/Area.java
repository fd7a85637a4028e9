package dk.klar.host.web.page;

/** Which part of Jira a page belongs to; it decides what stands around the page. */
public sealed interface Area {

    /** Nothing beside the content; the tab of the header that is lit, or none. */
    record General(Tab tab) implements Area {
    }

    /** With the project's sidebar; selected is the lit entry's id, or the selectedItem that its link asks for. */
    record Project(String projectKey, String projectName, String selected) implements Area {
    }

    /** With the administration's menu; selected is the linkId of the lit entry. */
    record Admin(String selected) implements Area {
    }

    /** A narrow page for one thing, as the login page. */
    record Focused() implements Area {
    }

    /** The content alone, without header, menus and foot. */
    record Popup() implements Area {
    }

    /** Entries of the header. */
    enum Tab { DASHBOARDS, PROJECTS, ISSUES, NONE }

    Area PLAIN = new General(Tab.NONE);
}
