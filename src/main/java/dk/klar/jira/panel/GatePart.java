package dk.klar.jira.panel;

import dk.klar.domain.dossier.Entry;
import dk.klar.domain.gate.Criterion;
import dk.klar.domain.gate.CriterionVerdict;
import dk.klar.domain.gate.GateState;
import dk.klar.domain.gate.Gatekeeper;
import dk.klar.domain.gate.Passage;
import dk.klar.domain.gate.Verdict;
import dk.klar.domain.med.Discussion;
import dk.klar.domain.pilot.Pilot;
import java.util.List;

/** Where the implementation stands with the gate: what is said first. */
final class GatePart {
    private final Scene scene;

    GatePart(Scene scene) {
        this.scene = scene;
    }

    GateView view() {
        Verdict verdict = Gatekeeper.judge(scene.gateCase());
        GateState state = Gatekeeper.state(scene.gateCase(), verdict);
        return new GateView(scene.word("gate.title", gateName()), mark(state), summary(state, verdict),
                verdict.judged().stream().map(this::criterion).toList(), passages());
    }

    private String gateName() {
        return scene.texts().text("klar.gate." + scene.gateCase().gate().id());
    }

    private Mark mark(GateState state) {
        String text = scene.texts().text("klar.state." + state.id());
        return switch (state) {
            case BLOCKED -> Mark.bad(text);
            case READY -> Mark.good(text);
            case THROUGH -> Mark.note(text);
        };
    }

    private String summary(GateState state, Verdict verdict) {
        long met = verdict.judged().stream().filter(CriterionVerdict::met).count();
        return scene.word("gate." + state.id(), met, verdict.judged().size());
    }

    private CriterionView criterion(CriterionVerdict verdict) {
        Mark mark = verdict.met() ? Mark.good(scene.texts().text("klar.outcome.met"))
                : Mark.bad(scene.texts().text("klar.outcome.not-met"));
        return new CriterionView(scene.texts().text("klar.criterion." + verdict.criterion().id()), mark, about(verdict),
                scene.lines(verdict.missing()), scene.lines(verdict.advice()));
    }

    /** Which of several pilots or discussions the criterion was judged on: the reader must know where to mend. */
    private String about(CriterionVerdict verdict) {
        if (verdict.criterion() == Criterion.REALISTIC_PILOT && scene.dossier().pilots().size() > 1) {
            return verdict.restsOn().stream().filter(entry -> entry.body() instanceof Pilot)
                    .map(entry -> scene.word("gate.about.pilot", ((Pilot) entry.body()).title())).findFirst().orElse("");
        }
        if (verdict.criterion() == Criterion.MED_DISCUSSION && scene.dossier().discussions().size() > 1) {
            return verdict.restsOn().stream().filter(entry -> entry.body() instanceof Discussion)
                    .map(entry -> about((Discussion) entry.body())).findFirst().orElse("");
        }
        return "";
    }

    private String about(Discussion discussion) {
        return scene.word("gate.about.discussion", scene.committee(discussion.committee()), discussion.meetingOn());
    }

    private List<String> passages() {
        return scene.dossier().passages(scene.gateCase().gate()).stream().map(this::passage).toList();
    }

    private String passage(Entry<Passage> passage) {
        return scene.word("gate.passage", passage.created().at(), passage.created().by());
    }
}
