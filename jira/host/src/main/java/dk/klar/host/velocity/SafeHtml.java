package dk.klar.host.velocity;

/** Markup that a template inserts as it is. */
public record SafeHtml(String html) {

    @Override
    public String toString() {
        return html;
    }
}
