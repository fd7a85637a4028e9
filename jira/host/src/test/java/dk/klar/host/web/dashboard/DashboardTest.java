package dk.klar.host.web.dashboard;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;

import dk.klar.host.web.dashboard.Dashboard.Item;
import dk.klar.host.web.dashboard.Dashboard.Move;
import java.util.List;
import java.util.Optional;
import org.junit.Test;

public class DashboardTest {

    private final Dashboard dashboard = new Dashboard(1, "Mine", Optional.of("ann"), false,
            List.of(List.of(item(11), item(12)), List.of(item(21))));

    @Test
    public void movesAnItemUpWithinItsColumn() {
        assertEquals(List.of(List.of(12L, 11L), List.of(21L)), dashboard.moved(12, Move.UP));
    }

    @Test
    public void movesAnItemToTheFootOfTheOtherColumn() {
        assertEquals(List.of(List.of(12L), List.of(21L, 11L)), dashboard.moved(11, Move.ASIDE));
        assertEquals(List.of(List.of(11L, 12L, 21L), List.of()), dashboard.moved(21, Move.ASIDE));
    }

    @Test
    public void offersNoMoveBeyondTheEndsOfAColumn() {
        assertFalse(dashboard.canMove(11, Move.UP));
        assertFalse(dashboard.canMove(12, Move.DOWN));
    }

    @Test
    public void putsANewItemIntoTheShorterColumn() {
        assertEquals(1, dashboard.shorterColumn());
    }

    private static Item item(long id) {
        return new Item(id, "dk.klar.jira:item", "{}");
    }
}
