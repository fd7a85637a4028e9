package dk.klar.host.web.fragment;

/** An entry of a menu, as templates show it. */
public record Link(String id, String label, String url, String iconClass, boolean selected) {

    Link lit(boolean lit) {
        return new Link(id, label, url, iconClass, lit);
    }
}
