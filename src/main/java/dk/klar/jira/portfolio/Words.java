package dk.klar.jira.portfolio;

import dk.klar.text.Texts;
import java.text.CollationKey;
import java.text.Collator;
import java.util.HashMap;
import java.util.Map;

/**
 * The order of words in the reader's language: in Danish aa is å, and comes last. A word's place is found once, for that takes
 * longer than anything else there is to sorting.
 */
final class Words {
    private final Collator collator;
    private final Map<String, CollationKey> keys = new HashMap<>();

    Words(Texts texts) {
        this.collator = Collator.getInstance(texts.language());
    }

    CollationKey key(String word) {
        return keys.computeIfAbsent(word, collator::getCollationKey);
    }
}
