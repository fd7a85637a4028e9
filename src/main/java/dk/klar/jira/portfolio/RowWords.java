package dk.klar.jira.portfolio;

import dk.klar.domain.gate.GateState;
import dk.klar.domain.guidance.Recommendation;
import dk.klar.domain.portfolio.MedState;
import dk.klar.domain.portfolio.Ripeness;
import dk.klar.domain.portfolio.Summary;
import dk.klar.jira.portfolio.PortfolioView.RowView;
import dk.klar.jira.view.Addresses;
import dk.klar.jira.view.Mark;
import dk.klar.text.Texts;
import dk.klar.usecase.ReadPortfolio.Row;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.StringJoiner;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What rows of the portfolio say, in the reader's words. What many of them say is put into words once. */
final class RowWords {
    /** Between things that have commas in them. */
    private static final String BETWEEN = " · ";

    private final Texts texts;
    private final String noState;
    private final Map<GateState, Mark> states;
    private final Map<MedState, Mark> med;
    private final Map<Missing, String> missing = new HashMap<>();
    private final Map<Ripeness, String> technologies = new HashMap<>();

    RowWords(Texts texts) {
        this.texts = texts;
        this.noState = texts.text("klar.state.none");
        this.states = marks(GateState.class, state -> mark(state, texts));
        this.med = marks(MedState.class, this::mark);
    }

    /** So much of what a recommendation asks for; the recommendation is null for what belongs to none. */
    private record Missing(Recommendation recommendation, int number) {
    }

    private static <E extends Enum<E>> Map<E, Mark> marks(Class<E> choices, Function<E, Mark> mark) {
        return Arrays.stream(choices.getEnumConstants()).collect(Collectors.toMap(Function.identity(), mark, (one, other) -> one, () -> new EnumMap<>(choices)));
    }

    /**
     * @param dossiers address of dossiers, but for the key
     * @param print    for paper, where nothing can be pointed at
     */
    RowView view(Row row, String dossiers, boolean print) {
        Summary summary = row.summary();
        String key = row.implementation().key();
        return new RowView(key, dossiers + key, row.implementation().summary(), texts.choice(summary.next()),
                summary.state().map(states::get).orElseGet(() -> Mark.neutral(noState)), missing(summary), print ? "" : choices(summary.unmet()), owners(summary),
                texts.choice(summary.pilots()), med.get(summary.med()), technology(summary), texts.value(summary.meetingAhead()), item(summary),
                texts.value(summary.decidedOn()), texts.value(summary.unansweredSince()), texts.value(summary.begunOn()));
    }

    String state(Summary summary) {
        return summary.state().map(texts::choice).orElse(noState);
    }

    String owners(Summary summary) {
        return joined(summary.owners(), texts::value);
    }

    private String item(Summary summary) {
        return summary.itemBy() == null ? "" : texts.text("klar.portfolio.itemBy", summary.itemBy());
    }

    String units(Summary summary) {
        return String.join(BETWEEN, summary.units());
    }

    String choices(Collection<? extends Enum<?>> choices) {
        return joined(choices, texts::choice);
    }

    /** What is said of the technology by itself; it is never added to anything. */
    String technology(Summary summary) {
        return technologies.computeIfAbsent(summary.ripeness(), ripeness -> {
            StringJoiner words = new StringJoiner(BETWEEN);
            if (ripeness.grade() != Ripeness.Grade.UNKNOWN) {
                words.add(texts.choice(ripeness.grade()));
            }
            if (ripeness.radarRing() != null) {
                words.add(texts.choice(ripeness.radarRing()));
            }
            return words.toString();
        });
    }

    /** How much holds it back, by recommendation: K1 2, K3 1. Never added up. */
    private String missing(Summary summary) {
        StringJoiner words = new StringJoiner(BETWEEN);
        summary.unmetByRecommendation().forEach((recommendation, number) -> words.add(missing(recommendation, number)));
        int others = summary.unmetOfNone();
        return (others == 0 ? words : words.add(missing(null, others))).toString();
    }

    private String missing(Recommendation recommendation, int number) {
        return missing.computeIfAbsent(new Missing(recommendation, number), any -> recommendation == null ? texts.text("klar.portfolio.missing.others", number)
                : texts.text("klar.portfolio.missing", recommendation.name(), number));
    }

    private static <T> String joined(Collection<T> all, Function<? super T, String> words) {
        StringJoiner joined = new StringJoiner(BETWEEN);
        for (T each : all) {
            joined.add(words.apply(each));
        }
        return joined.toString();
    }

    static Mark mark(GateState state, Texts texts) {
        return Mark.of(state, texts.choice(state));
    }

    private Mark mark(MedState state) {
        String text = texts.choice(state);
        return switch (state) {
            case DISCUSSED -> Mark.good(text);
            case PLANNED -> Mark.note(text);
            case INCOMPLETE, MISSING, UNPLANNED -> Mark.warning(text);
            case TOO_LATE -> Mark.bad(text);
        };
    }
}
