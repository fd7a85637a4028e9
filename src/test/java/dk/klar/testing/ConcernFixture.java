package dk.klar.testing;

import dk.klar.domain.concern.Answer;
import dk.klar.domain.concern.Concern;
import dk.klar.domain.concern.Confidential;
import dk.klar.domain.concern.Openness;
import dk.klar.domain.concern.Remark;
import dk.klar.domain.concern.Representative;
import dk.klar.domain.dossier.IssueId;
import dk.klar.domain.people.UserKey;
import java.time.LocalDate;
import java.util.List;

/** What employees say, openly and in confidence, and what is answered. */
public final class ConcernFixture {
    /** Monday of the week of {@link DossierFixture#TODAY}. */
    public static final LocalDate WEEK = LocalDate.of(2026, 6, 15);

    private ConcernFixture() {
    }

    /** A concern that asks for an answer before the rollout. */
    public static Draft<Concern> concern() {
        return concern("Vi når ikke alarmerne om natten");
    }

    public static Draft<Concern> concern(String text) {
        return Draft.of(Concern.class).with("nature", "CONCERN").with("text", text).with("beforeRollout", true);
    }

    public static Draft<Answer> answer() {
        return Draft.of(Answer.class).with("outcome", "ANSWERED").with("answer", "Natholdet får en alarm mere");
    }

    /** @param until a day such as 2026-07-01 */
    public static Draft<Answer> parked(String until) {
        return answer().with("outcome", "PARKED").with("parkedUntil", until);
    }

    public static Draft<Remark> remark(String concern) {
        return Draft.of(Remark.class).with("concern", concern).with("text", "Det gælder også os");
    }

    public static Draft<Representative> representative(String person) {
        return Draft.of(Representative.class).with("person", person).with("function", "SHOP_STEWARD");
    }

    /** Said without a name, in its first version. */
    public static Confidential nameless(String id) {
        return nameless(DossierFixture.ISSUE, id, "Uden navn: " + id);
    }

    public static Confidential nameless(IssueId issue, String id, String text) {
        return confidential(issue, id, Openness.WITHOUT_NAME, null, text);
    }

    /** Said to the representative alone, in its first version. */
    public static Confidential toRepresentative(IssueId issue, String id, String author) {
        return confidential(issue, id, Openness.TO_REPRESENTATIVE, new UserKey(author), "Til TR: " + id);
    }

    private static Confidential confidential(IssueId issue, String id, Openness openness, UserKey author, String text) {
        return new Confidential(id, issue, openness, author, WEEK, concern(text).body(), null, null, List.of(), false, false, 1);
    }
}
