package dk.klar.host.jql;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A moment: compared with dates, moments, periods such as -2w, now() and startOfDay(). */
final class DateField implements JqlField {

    private static final Pattern PERIOD = Pattern.compile("([+-]?)((?:\\d{1,6}[wdhm]\\s*)+)");
    private static final Pattern PERIOD_PART = Pattern.compile("(\\d+)([wdhm])");
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final String column;

    DateField(String column) {
        this.column = column;
    }

    @Override
    public Condition condition(String name, Operator operator, Operand operand, Asked asked) throws JqlException {
        return switch (operator) {
            case LESS, GREATER, LESS_EQUALS, GREATER_EQUALS, EQUALS, NOT_EQUALS -> {
                if (operand instanceof Operand.Empty) {
                    throw Operands.unsupported(operator, name);
                }
                Instant moment = moment(name, operand, asked.clock());
                String symbol = operator == Operator.NOT_EQUALS ? "<>" : operator.text();
                yield Condition.of(column + " " + symbol + " ?", moment);
            }
            case IS -> Condition.of(column + " is null");
            case IS_NOT -> Condition.of(column + " is not null");
            default -> throw Operands.unsupported(operator, name);
        };
    }

    private static Instant moment(String name, Operand operand, Clock clock) throws JqlException {
        if (operand instanceof Operand.Function function) {
            return moment(function, clock);
        }
        String text = ((Operand.Value) operand).text().trim();
        Matcher period = PERIOD.matcher(text);
        if (period.matches()) {
            Duration length = length(period.group(2));
            return period.group(1).equals("-") ? clock.instant().minus(length) : clock.instant().plus(length);
        }
        try {
            String date = text.replace('/', '-');
            LocalDateTime local = date.length() <= "2026-12-31".length() ? LocalDate.parse(date).atStartOfDay()
                    : LocalDateTime.parse(date, MOMENT);
            return local.atZone(clock.getZone()).toInstant();
        } catch (DateTimeException e) {
            throw new JqlException("Date value '" + text + "' for field '" + name + "' is invalid. Valid formats include:"
                    + " 'yyyy/MM/dd HH:mm', 'yyyy-MM-dd HH:mm', 'yyyy/MM/dd', 'yyyy-MM-dd', or a period format e.g."
                    + " '-5d', '4w 2d'.");
        }
    }

    private static Instant moment(Operand.Function function, Clock clock) throws JqlException {
        ZonedDateTime now = ZonedDateTime.now(clock);
        if (!function.arguments().isEmpty()) {
            throw new JqlException("Function '" + function.name() + "' takes no arguments in the embedded Jira.");
        }
        return switch (function.name()) {
            case "now" -> now.toInstant();
            case "startOfDay" -> now.with(LocalTime.MIN).toInstant();
            case "endOfDay" -> now.with(LocalTime.MAX).toInstant();
            default -> throw Operands.unknownFunction(function);
        };
    }

    private static Duration length(String parts) {
        Duration length = Duration.ZERO;
        Matcher part = PERIOD_PART.matcher(parts);
        while (part.find()) {
            long count = Long.parseLong(part.group(1));
            length = length.plus(switch (part.group(2)) {
                case "w" -> Duration.ofDays(7 * count);
                case "d" -> Duration.ofDays(count);
                case "h" -> Duration.ofHours(count);
                default -> Duration.ofMinutes(count);
            });
        }
        return length;
    }

}
