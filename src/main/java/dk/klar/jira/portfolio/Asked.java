package dk.klar.jira.portfolio;

import dk.klar.domain.gate.Criterion;
import dk.klar.domain.gate.GateState;
import dk.klar.domain.guidance.Pitfall;
import dk.klar.domain.people.UserKey;
import dk.klar.domain.portfolio.Filter;
import dk.klar.domain.portfolio.MedState;
import dk.klar.domain.portfolio.PilotState;
import dk.klar.domain.portfolio.Ripeness.Grade;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What somebody asks of the portfolio, as it stands in the address. What means nothing is passed over: an address that was
 * kept still leads somewhere after a word in it is gone.
 */
record Asked(Map<String, String> parameters) {
    static final String PROJECT = "project";
    static final String STATE = "state";
    static final String OWNER = "owner";
    static final String UNIT = "unit";
    static final String PILOTS = "pilots";
    static final String MED = "med";
    static final String UNMET = "unmet";
    static final String PITFALL = "pitfall";
    static final String WORDS = "q";
    static final String GROUP = "group";
    static final String SORT = "sort";
    static final String PAGE = "page";
    static final String PRINT = "print";
    static final String TECHNOLOGY = "technology";
    static final String VIEW = "view";
    static final String FROM = "from";

    /** What is looked at. */
    enum View { TABLE, AXES, CHANGES }

    /** How the rows are put together. */
    enum Grouping { NONE, OWNER, UNIT, PROJECT, STATE }

    Asked {
        parameters = Map.copyOf(parameters);
    }

    String text(String name) {
        return parameters.getOrDefault(name, "").strip();
    }

    String project() {
        return text(PROJECT).toUpperCase(Locale.ROOT);
    }

    List<String> projects() {
        return project().isEmpty() ? List.of() : List.of(project());
    }

    Filter filter() {
        return new Filter(among(GateState.values(), GateState::id, STATE), Optional.of(text(OWNER)).filter(key -> !key.isEmpty()).map(UserKey::new),
                text(UNIT), among(PilotState.values(), PilotState::id, PILOTS), among(MedState.values(), MedState::id, MED),
                among(Criterion.values(), Criterion::id, UNMET), among(Pitfall.values(), Pitfall::id, PITFALL), among(Grade.values(), Grade::id, TECHNOLOGY), text(WORDS));
    }

    View view() {
        return among(View.values(), Asked::id, VIEW).orElse(View.TABLE);
    }

    /** The first month to look at; this one where nothing or nonsense is asked. */
    YearMonth from(YearMonth now) {
        return text(FROM).matches("20\\d\\d-(0[1-9]|1[0-2])") ? YearMonth.parse(text(FROM)) : now;
    }

    Grouping grouping() {
        return among(Grouping.values(), Asked::id, GROUP).orElse(Grouping.NONE);
    }

    Order order() {
        String column = text(SORT).startsWith("-") ? text(SORT).substring(1) : text(SORT);
        return new Order(byId(Order.Column.values(), Asked::id, column).orElse(Order.Column.KEY), text(SORT).startsWith("-"));
    }

    boolean print() {
        return "true".equals(text(PRINT));
    }

    /** From 1. */
    int page() {
        return text(PAGE).matches("[1-9]\\d{0,5}") ? Integer.parseInt(text(PAGE)) : 1;
    }

    /** The same with this in the place of what was asked. */
    Asked and(String name, String value) {
        Map<String, String> changed = new LinkedHashMap<>(parameters);
        changed.remove(PAGE);
        changed.put(name, value);
        return new Asked(changed);
    }

    /** The address with this in the place of what was asked; the first page where the page is not what changes. */
    String with(String name, String value) {
        return and(name, value).parameters.entrySet().stream().filter(entry -> !entry.getValue().isBlank()).sorted(Map.Entry.comparingByKey())
                .map(entry -> entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8)).collect(Collectors.joining("&", "?", ""));
    }

    static String id(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private <T> Optional<T> among(T[] all, Function<T, String> id, String name) {
        return byId(all, id, text(name));
    }

    private static <T> Optional<T> byId(T[] all, Function<T, String> id, String wanted) {
        return Arrays.stream(all).filter(each -> id.apply(each).equals(wanted)).findFirst();
    }
}
