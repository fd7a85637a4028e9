package dk.klar.jira.panel;

import dk.klar.domain.dossier.Entry;
import dk.klar.domain.pilot.Justification;
import dk.klar.domain.pilot.Pilot;
import dk.klar.domain.pilot.Realism;
import dk.klar.domain.pilot.RuleVerdict;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The pilot tests, each with what every rule says of it. Rules are never counted together. */
final class PilotPart {
    private final Scene scene;

    PilotPart(Scene scene) {
        this.scene = scene;
    }

    List<PilotView> views() {
        return scene.dossier().pilots().stream().map(this::pilot).toList();
    }

    private PilotView pilot(Entry<Pilot> entry) {
        Realism realism = Realism.of(entry, scene.gateCase());
        return new PilotView(entry.key(), entry.version(), entry.body().title(), period(entry.body()), mark(entry.body()),
                summary(realism), realism.rules().stream().map(this::rule).toList(),
                scene.facts(entry, Set.of("title", "justifications")));
    }

    private String period(Pilot pilot) {
        String from = pilot.startsOn() == null ? "?" : scene.texts().value(pilot.startsOn());
        String to = pilot.endsOn() == null ? "?" : scene.texts().value(pilot.endsOn());
        return pilot.startsOn() == null && pilot.endsOn() == null ? scene.word("pilots.noPeriod")
                : scene.word("pilots.period", from, to);
    }

    private Mark mark(Pilot pilot) {
        if (pilot.decision() == null) {
            return Mark.neutral(scene.word("pilots.open"));
        }
        String text = scene.word("pilots.closed", pilot.decision());
        return pilot.decision() == Pilot.Closing.SCALE ? Mark.good(text) : Mark.note(text);
    }

    private String summary(Realism realism) {
        if (realism.holdingBack().isEmpty()) {
            return scene.word("pilots.carries");
        }
        return scene.word("pilots.holdsBack", realism.holdingBack().stream()
                .map(verdict -> scene.texts().choice(verdict.rule())).collect(Collectors.joining(" · ")));
    }

    private RuleView rule(RuleVerdict verdict) {
        String texts = "klar.rule." + verdict.rule();
        return new RuleView(verdict.rule().name(), scene.texts().text(texts + ".name"), scene.texts().text(texts + ".why"),
                mark(verdict), scene.word(verdict.blocking() ? "rules.blocking" : "rules.advice"),
                scene.lines(verdict.missing()), justification(verdict.justification()));
    }

    private Mark mark(RuleVerdict verdict) {
        String text = scene.texts().choice(verdict.outcome());
        return switch (verdict.outcome()) {
            case MET -> Mark.good(text);
            case NOT_MET -> verdict.blocking() ? Mark.bad(text) : Mark.warning(text);
            case JUSTIFIED -> Mark.note(text);
            case NOT_RELEVANT -> Mark.neutral(text);
        };
    }

    private String justification(Justification justification) {
        if (justification == null) {
            return "";
        }
        return scene.word("rules.justified", justification.reason(),
                justification.by() == null ? "?" : justification.by(), justification.on() == null ? "?" : justification.on());
    }
}
