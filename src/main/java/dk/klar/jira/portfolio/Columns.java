package dk.klar.jira.portfolio;

import dk.klar.text.Texts;
import java.util.Optional;

/** The columns of the portfolio, in order. */
enum Columns {
    KEY(Order.Column.KEY), TITLE(Order.Column.TITLE), GATE(Order.Column.STATE), MISSING(null), OWNER(Order.Column.OWNER), PILOTS(Order.Column.PILOTS), MED(null), TECHNOLOGY(null),
    MEETING(Order.Column.MEETING), ITEM(Order.Column.ITEM), DECISION(Order.Column.DECISION), UNANSWERED(Order.Column.UNANSWERED);

    private final Order.Column order;

    Columns(Order.Column order) {
        this.order = order;
    }

    Optional<Order.Column> order() {
        return Optional.ofNullable(order);
    }

    String text(Texts texts) {
        return texts.text("klar.portfolio.column." + Asked.id(this));
    }
}
