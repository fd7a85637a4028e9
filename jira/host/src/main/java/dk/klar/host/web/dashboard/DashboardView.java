package dk.klar.host.web.dashboard;

import dk.klar.host.web.fragment.Link;
import java.util.List;

/** What web/dashboard.vm shows. */
public record DashboardView(long id, String name, boolean editable, boolean deletable, boolean shared, boolean isEmpty,
                            List<Link> tabs, List<List<ItemView>> columns, List<Offer> directory) {

    /** An item; preferences are JSON for the item's script. */
    public record ItemView(long id, String title, String amdModule, boolean configurable, String preferences,
                           List<MoveView> moves) {
    }

    /** A button that moves or removes an item. */
    public record MoveView(String name, String iconClass, String labelKey) {
    }

    /** What can be put on a dashboard. */
    public record Offer(String completeKey, String title, String description, String author) {
    }
}
