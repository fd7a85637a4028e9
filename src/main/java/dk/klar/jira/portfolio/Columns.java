package dk.klar.jira.portfolio;

import dk.klar.text.Texts;
import java.util.Optional;

/** The columns of the portfolio, in order: what somebody has to act on first, for the last ones are out of sight where there is little room. */
enum Columns {
    KEY(Order.Column.KEY), TITLE(Order.Column.TITLE), GATE(Order.Column.STATE), MISSING(null), PILOTS(Order.Column.PILOTS), MED(null), MEETING(Order.Column.MEETING),
    DECISION(Order.Column.DECISION), OWNER(Order.Column.OWNER), TECHNOLOGY(null), UNANSWERED(Order.Column.UNANSWERED), BEGUN(Order.Column.BEGUN);

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
