package dk.klar.host.data;

/**
 * Who holds a permission or sees a security level.
 *
 * @param value a group's name, a role's id or a user's key; empty for the other kinds
 */
public record Holder(Kind kind, String value) {

    /** The kinds of holders, as Jira's permission schemes offer them. */
    public enum Kind { ANYONE, LOGGED_IN, GROUP, ROLE, USER, PROJECT_LEAD, REPORTER, ASSIGNEE }

    public static Holder anyone() {
        return new Holder(Kind.ANYONE, "");
    }

    public static Holder loggedIn() {
        return new Holder(Kind.LOGGED_IN, "");
    }

    public static Holder group(String name) {
        return new Holder(Kind.GROUP, name);
    }

    public static Holder role(long roleId) {
        return new Holder(Kind.ROLE, Long.toString(roleId));
    }

    public static Holder user(String userKey) {
        return new Holder(Kind.USER, userKey);
    }

    public static Holder projectLead() {
        return new Holder(Kind.PROJECT_LEAD, "");
    }

    public static Holder reporter() {
        return new Holder(Kind.REPORTER, "");
    }

    public static Holder assignee() {
        return new Holder(Kind.ASSIGNEE, "");
    }
}
