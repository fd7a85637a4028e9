package dk.klar.host.workflow.xml;

/** What can be plugged into a transition. */
public enum Kind {
    CONDITION("condition"), VALIDATOR("validator"), FUNCTION("function"), REGISTER("register");

    private final String element;

    Kind(String element) {
        this.element = element;
    }

    /** The element that stands for it in a workflow file. */
    public String element() {
        return element;
    }
}
