package dk.klar.jira.dossier;

import dk.klar.domain.dossier.Entry;
import dk.klar.domain.pilot.Justification;
import dk.klar.domain.pilot.Pilot;
import dk.klar.domain.pilot.Realism;
import dk.klar.domain.pilot.RuleVerdict;
import dk.klar.jira.view.FactView;
import dk.klar.jira.view.Mark;
import dk.klar.jira.view.Scene;
import java.util.List;
import java.util.stream.Collectors;

/** The pilot tests, each with what every rule says of it. Rules are never counted together. */
final class PilotCards {
    private final Scene scene;
    private final Rows rows;

    PilotCards(Scene scene, Rows rows) {
        this.scene = scene;
        this.rows = rows;
    }

    List<RowView> all() {
        return scene.dossier().all(Pilot.class).stream().map(this::pilot).toList();
    }

    private RowView pilot(Entry<Pilot> entry) {
        Realism realism = Realism.of(entry, scene.gate());
        return new RowView(Rows.id(entry), scene.titles().of(entry), List.of(mark(entry.body())), List.of(),
                List.of(new FactView(scene.word("pilots.period"), period(entry.body())),
                        new FactView(scene.word("pilots.verdict"), summary(realism))),
                scene.facts(entry, field -> !field.name().equals("title") && !field.name().equals("justifications")),
                List.of(), realism.rules().stream().map(this::rule).toList(), "", rows.actions(entry));
    }

    private String period(Pilot pilot) {
        String from = pilot.startsOn() == null ? "?" : scene.texts().value(pilot.startsOn());
        String to = pilot.endsOn() == null ? "?" : scene.texts().value(pilot.endsOn());
        return pilot.startsOn() == null && pilot.endsOn() == null ? scene.word("pilots.noPeriod")
                : scene.word("pilots.fromTo", from, to);
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
