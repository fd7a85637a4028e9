package dk.klar.usecase.port;

import java.util.Map;

/**
 * Trees as JSON: the same tree as the same text, on every node and after every restart. Holds for trees of maps, lists,
 * texts, whole numbers and booleans.
 */
public interface Canonical {
    String text(Map<String, Object> tree);

    Map<String, Object> tree(String text);
}
