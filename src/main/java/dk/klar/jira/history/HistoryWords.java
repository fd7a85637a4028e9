package dk.klar.jira.history;

import dk.klar.domain.dossier.Kind;
import dk.klar.domain.gate.Criterion;
import dk.klar.domain.gate.CriterionVerdict.Outcome;
import dk.klar.domain.gate.Gate;
import dk.klar.domain.history.Change;
import dk.klar.domain.history.Difference;
import dk.klar.domain.history.Spread;
import dk.klar.domain.record.Schema;
import dk.klar.jira.history.ChangeView.CriterionView;
import dk.klar.jira.history.ChangeView.FieldView;
import dk.klar.jira.history.ChangeView.FilterView;
import dk.klar.jira.history.ChangeView.OptionView;
import dk.klar.text.FieldWords;
import dk.klar.text.RecordTitles;
import dk.klar.text.Texts;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** Puts changes into words, in one reader's language. */
final class HistoryWords {
    private final Texts texts;
    private final FieldWords values;
    private final RecordTitles titles;

    /** @param known what records are called, as far as it is known */
    HistoryWords(Texts texts, RecordTitles known) {
        this.texts = texts;
        this.values = new FieldWords(texts, known);
        this.titles = known;
    }

    ChangeView of(Change change) {
        boolean passage = change.kind() == Kind.PASSAGE;
        return new ChangeView(texts.value(change.stamp().by()), texts.value(change.stamp().at()), change.stamp().at().toString(),
                passage ? passage(change) : sentence(change), change.action() != Change.Action.CHANGED,
                passage ? List.of() : change.differences().stream().map(difference -> field(change.kind(), difference)).toList(),
                passage ? items(change.after().get("criteria")).stream().map(this::criterion).toList() : List.of());
    }

    /** By what the history can be narrowed: only where there is something to choose between. */
    List<FilterView> filters(Spread spread) {
        return Stream.of(filter("kind", spread.kinds(), kind -> new OptionView(kind.segment(), texts.text("klar.kind." + kind.segment()))),
                        filter("who", spread.people(), person -> new OptionView(person.value(), texts.value(person))))
                .filter(filter -> filter.options().size() > 1).toList();
    }

    private <T> FilterView filter(String by, List<T> values, Function<T, OptionView> option) {
        return new FilterView(by, texts.text("klar.history.by." + by), values.stream().map(option)
                .sorted(Comparator.comparing(OptionView::label, Collator.getInstance(texts.language()))).toList());
    }

    private String sentence(Change change) {
        if (change.kind() == Kind.OPENING) {
            return texts.text("klar.history.opening");
        }
        String kind = texts.text("klar.kind." + change.kind().segment() + ".one");
        String action = texts.choice(change.action());
        String title = titles.of(change);
        return title.isEmpty() ? texts.text("klar.history.line", kind, action)
                : texts.text("klar.history.line.titled", kind, title, action);
    }

    private String passage(Change change) {
        String gate = String.valueOf(change.after().get("gate"));
        String outcome = String.valueOf(change.after().get("outcome"));
        return texts.text("klar.history.passage", Gate.byId(gate).map(known -> texts.text("klar.gate." + gate)).orElse(gate),
                texts.text("klar.outcome." + outcome));
    }

    private CriterionView criterion(Map<?, ?> line) {
        String id = String.valueOf(line.get("criterion"));
        String name = Criterion.byId(id).map(known -> texts.text("klar.criterion." + id)).orElse(id);
        String outcome = Arrays.stream(Outcome.values()).filter(known -> known.name().equals(line.get("outcome"))).findFirst()
                .map(texts::choice).orElse(String.valueOf(line.get("outcome")));
        return new CriterionView(texts.text("klar.history.criterion", name, outcome),
                items(line.get("restsOn")).stream().map(this::ground).toList());
    }

    private String ground(Map<?, ?> ground) {
        String segment = String.valueOf(ground.get("kind"));
        String kind = Kind.bySegment(segment).map(known -> texts.text("klar.kind." + segment + ".one")).orElse(segment);
        String title = Kind.bySegment(segment).map(known -> titles.of(known, String.valueOf(ground.get("key")))).orElse("");
        return title.isEmpty() ? texts.text("klar.history.ground", kind, ground.get("version"))
                : texts.text("klar.history.ground.titled", kind, title, ground.get("version"));
    }

    /** Of a long list only what differs is shown: what stayed the same is no news. */
    private FieldView field(Kind kind, Difference difference) {
        List<String> before = values.lines(difference.field(), difference.before());
        List<String> after = values.lines(difference.field(), difference.after());
        return new FieldView(texts.label(Schema.of(kind.body()).name(), difference.field()),
                without(before, after), without(after, before));
    }

    private static List<String> without(List<String> lines, List<String> others) {
        List<String> left = new ArrayList<>(lines);
        others.forEach(left::remove);
        return left;
    }

    private static List<Map<?, ?>> items(Object list) {
        List<Map<?, ?>> items = new ArrayList<>();
        if (list instanceof List<?> all) {
            all.forEach(item -> items.add((Map<?, ?>) item));
        }
        return items;
    }
}
