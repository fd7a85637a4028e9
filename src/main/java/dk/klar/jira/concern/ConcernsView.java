package dk.klar.jira.concern;

import dk.klar.jira.view.FactView;
import java.util.List;
import java.util.Map;

/**
 * The page on which employees say what they think and see what became of it; without a word of Jira's.
 *
 * @param language        of the words, for assistive technology
 * @param natures         what can be said: a concern, a question, a suggestion
 * @param opennesses      to whom it can be said, each with what that means
 * @param representatives who hears what is said in confidence; empty where nobody does
 * @param responses       how what was said openly was met
 * @param said            what was said openly
 * @param older          that more was said openly than is shown; else empty
 * @param disclosed       what was said without a name and may be read by all
 * @param privacy         what becomes of the data
 * @param whistleblower   address of the whistleblower scheme, which this is not; else empty
 * @param mayHear         whether this reader may open the letterbox
 */
public record ConcernsView(String issueKey, String summary, String language, List<ChoiceView> natures, List<ChoiceView> opennesses,
                           String representatives, List<FactView> responses, List<SaidView> said, String older, List<SaidView> disclosed,
                           List<FactView> privacy, String whistleblower, boolean mayHear, Map<String, String> words) {
    /** Something to choose, with what it means. */
    public record ChoiceView(String value, String label, String meaning) {
    }

    /**
     * Something that was said.
     *
     * @param id      for colleagues' remarks; empty where none can be made
     * @param by      who said it and when; empty where that is not told
     * @param more    what is at stake, and the idea
     * @param answer  the answer; empty while there is none
     * @param waits   that it waits for an answer, and until when; else empty
     * @param remarks what colleagues say to it
     */
    public record SaidView(String id, String nature, String text, String by, List<FactView> more, List<FactView> answer, String waits,
                           List<FactView> remarks) {
    }
}
