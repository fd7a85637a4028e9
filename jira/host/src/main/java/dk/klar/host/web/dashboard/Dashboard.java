package dk.klar.host.web.dashboard;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A dashboard and what stands on it.
 *
 * @param ownerKey empty for the system dashboard
 * @param shared   whether everybody sees it
 * @param columns  the items of each of the two columns, from top to bottom
 */
public record Dashboard(long id, String name, Optional<String> ownerKey, boolean shared, List<List<Item>> columns) {

    public static final int COLUMNS = 2;

    /** A dashboard item of a plugin; preferences are a JSON object. */
    public record Item(long id, String moduleKey, String preferences) {
    }

    /** Ways to move an item. */
    enum Move { UP, DOWN, ASIDE }

    boolean isEmpty() {
        return columns.stream().allMatch(List::isEmpty);
    }

    Optional<Item> item(long itemId) {
        return columns.stream().flatMap(List::stream).filter(item -> item.id() == itemId).findFirst();
    }

    /** Where a new item goes: the shorter column. */
    int shorterColumn() {
        return IntStream.range(0, COLUMNS).boxed()
                .min((a, b) -> Integer.compare(columns.get(a).size(), columns.get(b).size())).orElse(0);
    }

    boolean canMove(long itemId, Move move) {
        List<Long> column = ids().get(columnOf(itemId));
        return switch (move) {
            case UP -> column.indexOf(itemId) > 0;
            case DOWN -> column.indexOf(itemId) < column.size() - 1;
            case ASIDE -> true;
        };
    }

    /** The order after the move; ASIDE puts the item at the foot of the other column. */
    List<List<Long>> moved(long itemId, Move move) {
        List<List<Long>> order = ids();
        List<Long> column = order.get(columnOf(itemId));
        int at = column.indexOf(itemId);
        switch (move) {
            case UP -> Collections.swap(column, at, at - 1);
            case DOWN -> Collections.swap(column, at, at + 1);
            case ASIDE -> {
                order.get((columnOf(itemId) + 1) % COLUMNS).add(itemId);
                column.remove(at);
            }
        }
        return order;
    }

    private int columnOf(long itemId) {
        return IntStream.range(0, columns.size())
                .filter(index -> columns.get(index).stream().anyMatch(item -> item.id() == itemId))
                .findFirst().orElseThrow();
    }

    private List<List<Long>> ids() {
        List<List<Long>> ids = new ArrayList<>();
        columns.forEach(column -> ids.add(new ArrayList<>(column.stream().map(Item::id).toList())));
        return ids;
    }
}
