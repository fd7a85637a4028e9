package dk.klar.domain.concern;

import dk.klar.domain.dossier.IssueId;
import dk.klar.domain.people.UserKey;
import dk.klar.domain.record.RecordBody;
import dk.klar.domain.record.Required;
import dk.klar.domain.record.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * A concern that was not said openly. Nothing here tells who said it without a name, or on which day.
 *
 * @param id         random, so that it tells nothing of the order in which they came
 * @param author     who said it to the representative; null for what was said without a name
 * @param week       Monday of the week in which it was said
 * @param answer     null until there is one
 * @param answeredBy who answered; null until then
 * @param more       what the author has added since, oldest first
 * @param keptBack   whether the representative keeps it from others, because the text would give its author away
 * @param disclosed  whether it was let out to others, among enough like it; that stays, though it be kept back afterwards
 * @param version    1 when it came, one more with each change
 */
public record Confidential(String id, IssueId issue, Openness openness, UserKey author, LocalDate week, Concern concern,
                           Answer answer, UserKey answeredBy, List<String> more, boolean keptBack, boolean disclosed,
                           int version) {
    /** Times that an author can add to what they said. */
    public static final int MOST_ADDITIONS = 20;

    /** What an author adds. */
    public record Addition(@Required @Text(max = 4000) String text) implements RecordBody {
    }

    public Confidential {
        if (openness == Openness.WITH_NAME || openness == Openness.WITHOUT_NAME && author != null) {
            throw new IllegalArgumentException("who said it is not kept: " + openness);
        }
        more = List.copyOf(more);
    }

    /**
     * What rules may know of it: not a word of what was said or answered.
     *
     * @param outcome     null until it is answered
     * @param parkedUntil null unless it is parked until then
     */
    public record Standing(boolean beforeRollout, Answer.Outcome outcome, LocalDate parkedUntil) {
    }

    public Standing standing() {
        return new Standing(Boolean.TRUE.equals(concern.beforeRollout()), answer == null ? null : answer.outcome(),
                answer == null ? null : answer.parkedUntil());
    }

    /** Whether others may read it, as far as it goes by itself. */
    public boolean open() {
        return disclosed && !keptBack;
    }

    /**
     * The version as it is to whoever does not read what was added: to them an addition is no change. Otherwise they would see
     * which one its author came back to, and at what moment.
     */
    public int edition() {
        return version - more.size();
    }

    public Confidential answered(Answer newAnswer, UserKey by) {
        return new Confidential(id, issue, openness, author, week, concern, newAnswer, by, more, keptBack, disclosed, version + 1);
    }

    public Confidential added(String text) {
        List<String> texts = new ArrayList<>(more);
        texts.add(text);
        return new Confidential(id, issue, openness, author, week, concern, answer, answeredBy, texts, keptBack, disclosed, version + 1);
    }

    public Confidential keptBack(boolean keep) {
        return new Confidential(id, issue, openness, author, week, concern, answer, answeredBy, more, keep, disclosed, version + 1);
    }

    Confidential disclose() {
        return new Confidential(id, issue, openness, author, week, concern, answer, answeredBy, more, keptBack, true, version + 1);
    }
}
