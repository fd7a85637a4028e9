package dk.klar.host.plugin;

/** Something in an atlassian-plugin.xml that the embedded Jira does not know or cannot use. */
public final class DescriptorException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public DescriptorException(String message) {
        super(message);
    }

    public DescriptorException(String message, Throwable cause) {
        super(message, cause);
    }
}
