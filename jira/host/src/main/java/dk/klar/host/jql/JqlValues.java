package dk.klar.host.jql;

import dk.klar.host.data.JiraData;
import dk.klar.host.data.UserRow;
import dk.klar.host.jql.JqlClause.Comparison;
import dk.klar.host.jql.JqlClause.Operand;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes what tables hold (ids, keys, moments) of what people write in JQL. */
final class JqlValues {
    private static final Pattern RELATIVE = Pattern.compile("([+-]?)(\\d{1,6})([wdhm])");
    private static final Map<String, Duration> UNITS = Map.of("w", Duration.ofDays(7), "d", Duration.ofDays(1),
            "h", Duration.ofHours(1), "m", Duration.ofMinutes(1));

    private final JiraData data;
    private final Optional<String> searcherKey;
    private final Clock clock;
    private final List<String> faults;

    JqlValues(JiraData data, Optional<String> searcherKey, Clock clock, List<String> faults) {
        this.data = data;
        this.searcherKey = searcherKey;
        this.clock = clock;
        this.faults = faults;
    }

    boolean asksForEmpty(Comparison c) {
        boolean empty = c.operands().stream().anyMatch(Operand.Empty.class::isInstance);
        if (!empty && c.operator().startsWith("is")) {
            faults.add("The operator '" + c.operator() + "' takes EMPTY only, for field '" + c.field() + "'.");
        }
        return empty;
    }

    List<String> texts(Comparison c) {
        List<String> texts = new ArrayList<>();
        for (Operand operand : c.operands()) {
            if (operand instanceof Operand.Value value) {
                texts.add(value.text());
            } else if (operand instanceof Operand.Function function) {
                unknownFunction(c, function);
            }
        }
        return texts;
    }

    List<String> ids(Comparison c, Function<String, Optional<Long>> find) {
        List<String> ids = new ArrayList<>();
        for (String text : texts(c)) {
            find.apply(text).map(String::valueOf).ifPresentOrElse(ids::add, () -> unknown(c, text));
        }
        return ids;
    }

    /** @param known id and name of each that there is */
    List<String> keys(Comparison c, List<Map.Entry<String, String>> known) {
        List<String> keys = new ArrayList<>();
        for (String text : texts(c)) {
            List<String> meant = known.stream().filter(each -> each.getKey().equals(text) || each.getValue().equalsIgnoreCase(text))
                    .map(Map.Entry::getKey).toList();
            keys.addAll(meant);
            if (meant.isEmpty()) {
                unknown(c, text);
            }
        }
        return keys;
    }

    List<String> users(Comparison c) {
        List<String> keys = new ArrayList<>();
        for (Operand operand : c.operands()) {
            if (operand instanceof Operand.Value value) {
                data.users().byName(value.text()).or(() -> data.users().byKey(value.text())).map(UserRow::userKey)
                        .ifPresentOrElse(keys::add, () -> unknown(c, value.text()));
            } else if (operand instanceof Operand.Function function) {
                keys.addAll(users(c, function));
            }
        }
        return keys;
    }

    private List<String> users(Comparison c, Operand.Function function) {
        switch (function.name().toLowerCase(Locale.ROOT)) {
            case "currentuser":
                return searcherKey.map(List::of).orElse(List.of());
            case "membersof":
                if (function.arguments().size() != 1 || !data.groups().all().contains(function.arguments().get(0))) {
                    faults.add("Function 'membersOf' can not generate a list of usernames for group "
                            + function.arguments() + "; the group does not exist.");
                    return List.of();
                }
                return data.groups().members(function.arguments().get(0));
            default:
                unknownFunction(c, function);
                return List.of();
        }
    }

    Optional<Instant> moment(Comparison c) {
        Operand operand = c.operands().get(0);
        if (operand instanceof Operand.Function function) {
            switch (function.name().toLowerCase(Locale.ROOT)) {
                case "now":
                    return Optional.of(clock.instant());
                case "startofday":
                    return Optional.of(LocalDate.now(clock).atStartOfDay(clock.getZone()).toInstant());
                default:
                    unknownFunction(c, function);
                    return Optional.empty();
            }
        }
        return operand instanceof Operand.Value value ? moment(c, value.text()) : Optional.empty();
    }

    private Optional<Instant> moment(Comparison c, String text) {
        Matcher relative = RELATIVE.matcher(text);
        if (relative.matches()) {
            Duration span = UNITS.get(relative.group(3)).multipliedBy(Long.parseLong(relative.group(2)));
            return Optional.of(relative.group(1).equals("-") ? clock.instant().minus(span) : clock.instant().plus(span));
        }
        try {
            String plain = text.replace('/', '-');
            LocalDateTime moment = plain.length() <= 10 ? LocalDate.parse(plain).atStartOfDay()
                    : LocalDateTime.parse(plain, DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm"));
            return Optional.of(moment.atZone(clock.getZone()).toInstant());
        } catch (DateTimeParseException e) {
            faults.add("Date value '" + text + "' for field '" + c.field() + "' is invalid. Valid formats include: 'yyyy/MM/dd HH:mm', "
                    + "'yyyy-MM-dd HH:mm', 'yyyy/MM/dd', 'yyyy-MM-dd', or a period format e.g. '-5d', '4w 2d'.");
            return Optional.empty();
        }
    }

    private void unknown(Comparison c, String value) {
        faults.add("The value '" + value + "' does not exist for the field '" + c.field() + "'.");
    }

    private void unknownFunction(Comparison c, Operand.Function function) {
        faults.add("Unable to find JQL function '" + function.name() + "(" + String.join(", ", function.arguments()) + ")' for field '"
                + c.field() + "'.");
    }
}
