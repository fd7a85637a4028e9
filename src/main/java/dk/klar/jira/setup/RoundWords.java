package dk.klar.jira.setup;

import dk.klar.jira.setup.WorkflowsView.RoundView;
import dk.klar.text.Texts;
import dk.klar.usecase.MakeRounds;
import dk.klar.usecase.port.Rounds.Name;
import dk.klar.usecase.port.Rounds.Round;
import java.util.Optional;

/** How far what goes through all implementations has come, in words. */
final class RoundWords {
    private static final int WHOLE = 100;

    private final Texts texts;

    RoundWords(Texts texts) {
        this.texts = texts;
    }

    String help() {
        return texts.text("klar.rounds.help", MakeRounds.AT_ONCE_IN_REQUEST);
    }

    RoundView view(Name name, Optional<Round> made) {
        String title = texts.text("klar.rounds." + name);
        if (made.isEmpty()) {
            return new RoundView(name.name(), title, texts.text("klar.rounds." + name + ".none"), "", -1, false, false);
        }
        Round round = made.get();
        boolean stopped = round.unfinished() && round.stopped();
        return new RoundView(name.name(), title, state(round), round.failed() == 0 ? "" : texts.text("klar.rounds.failed", round.failed()),
                round.unfinished() && round.about() > 0 ? percent(round) : -1, round.unfinished() && !stopped, stopped);
    }

    private String state(Round round) {
        if (!round.unfinished()) {
            return texts.text("klar.rounds.through", round.ended(), round.looked());
        } else if (round.about() == 0) {
            return texts.text(round.stopped() ? "klar.rounds.stopped.before" : "klar.rounds.waiting", round.since());
        }
        return texts.text(round.stopped() ? "klar.rounds.stopped" : "klar.rounds.running", round.since(), round.looked(), round.about());
    }

    /** Issues come and go on the way: it is about so many. */
    private static int percent(Round round) {
        return (int) Math.min(WHOLE, (long) WHOLE * round.looked() / round.about());
    }
}
