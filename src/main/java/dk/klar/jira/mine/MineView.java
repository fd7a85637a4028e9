package dk.klar.jira.mine;

import java.util.List;

/**
 * What is the reader's own, as the template prints it. Public, or Velocity could not call it.
 *
 * @param news     what was just done; empty where nothing was
 * @param refusal  what is wrong with what was asked; empty where nothing is
 * @param calendar the calendar address that was just made; empty at all other times
 * @param madeOn   since when the reader has one, in words; empty where there is none
 * @param unchosen why it is as it is where the reader has not chosen; empty where they have
 */
public record MineView(String language, String address, String portfolio, String news, String refusal, String calendar, String madeOn,
                       String unchosen, List<RhythmView> rhythms) {
    /** A rhythm to choose. */
    public record RhythmView(String value, String label, boolean chosen) {
    }
}
