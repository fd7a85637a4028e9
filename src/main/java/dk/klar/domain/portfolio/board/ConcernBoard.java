package dk.klar.domain.portfolio.board;

import dk.klar.domain.concern.WorkingDays;
import dk.klar.domain.portfolio.Day;
import dk.klar.domain.portfolio.Outlook;
import dk.klar.domain.portfolio.Which;
import java.time.LocalDate;
import java.util.List;

/**
 * How what employees say openly is met, project by project. What was said in confidence is in none of it, and of fewer than k
 * it is told that there are some.
 */
final class ConcernBoard {
    private ConcernBoard() {
    }

    static Board of(Seen seen) {
        int k = seen.promised().fewest();
        List<Sheet.Line> lines = seen.projects().stream().map(project -> line(seen, project, k)).toList();
        return Board.of(Sheet.of(Term.CONCERNS, Term.PROJECT, List.of(Label.of(Term.SAID), Label.of(Term.ANSWER_DAYS), Label.of(Term.WAITING),
                        Label.of(Term.WAITING_LATE, seen.promised().answerWithin())), lines))
                .noting(List.of(Label.of(Term.NOT_IN_CONFIDENCE), Label.of(Term.FEWER_THAN, k)));
    }

    private static Sheet.Line line(Seen seen, String project, int k) {
        Which here = Which.in(project);
        LocalDate late = lastLate(seen);
        List<Outlook> outlooks = seen.those(here).map(placed -> placed.summary().outlook()).toList();
        List<Integer> answered = outlooks.stream().flatMap(outlook -> outlook.answeredIn().stream()).sorted().toList();
        long waiting = outlooks.stream().mapToLong(outlook -> outlook.waiting().size()).sum();
        long waitingLate = outlooks.stream().flatMap(outlook -> outlook.waiting().stream()).filter(day -> !day.isAfter(late)).count();
        return new Sheet.Line(Label.plain(project), List.of(said(k, answered.size() + waiting),
                answered.size() < k ? new Cell.Blank() : new Cell.Fact(answered.get((answered.size() - 1) / 2)),
                Cell.atLeast(k, waiting, here.and(Which.known(Day.UNANSWERED_SINCE))),
                Cell.atLeast(k, waitingLate, here.and(new Which.On(Day.UNANSWERED_SINCE, null, late)))));
    }

    /** JQL does not know where something was said and answered. */
    private static Cell said(int k, long number) {
        return new Cell.Fact(number == 0 || number >= k ? number : Label.of(Term.FEWER, k));
    }

    /** What was said on that day or before should have had an answer by now. */
    private static LocalDate lastLate(Seen seen) {
        LocalDate day = seen.today();
        while (!WorkingDays.after(day, seen.promised().answerWithin()).isBefore(seen.today())) {
            day = day.minusDays(1);
        }
        return day;
    }
}
