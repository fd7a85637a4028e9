package dk.klar.host.web.fragment;

/** A plugin's box on a page. */
public record Panel(String id, String label, String contentHtml) {
}
