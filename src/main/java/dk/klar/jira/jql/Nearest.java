package dk.klar.jira.jql;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * What somebody may have meant. By Levenshtein's distance, written here because the library that has it (Commons Text) would bring
 * another with it, a hundred times as large as this.
 */
final class Nearest {
    private static final int NAMED = 4;
    /** As many as can be read at a glance: where there are no more, all are said. */
    private static final int FEW = 5;
    /** Longer than any name: what comes after says nothing, and would only cost. */
    private static final int COMPARED = 60;

    private Nearest() {
    }

    /** The nearest first; all where there are few, in their own order. */
    static List<String> to(String text, List<String> known) {
        if (known.size() <= FEW) {
            return known;
        }
        String meant = text.strip().toLowerCase(Locale.ROOT);
        String compared = meant.substring(0, Math.min(COMPARED, meant.length()));
        return known.stream().sorted(Comparator.comparing((String each) -> !each.toLowerCase(Locale.ROOT).contains(compared) || compared.isEmpty())
                .thenComparing(each -> distance(compared, each.toLowerCase(Locale.ROOT)))).limit(NAMED).toList();
    }

    /** How many characters have to be put in, taken out or changed. */
    static int distance(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int changed = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(changed, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[other.length()];
    }
}
