package dk.klar.host.jql;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A path in an issue property, as indexed. Compares as its type says: strings exactly, numbers and dates in order. */
final class PropertyField implements JqlField {

    private static final String ROWS = "select 1 from JIRA_INDEXED_PROPERTY v where v.ISSUE_ID = i.ID"
            + " and v.PROPERTY_KEY = ? and v.PATH = ?";

    private final String propertyKey;
    private final String path;
    private final String type;

    PropertyField(String propertyKey, String path, String type) {
        this.propertyKey = propertyKey;
        this.path = path;
        this.type = type.toUpperCase(Locale.ROOT);
    }

    @Override
    public Condition condition(String name, Operator operator, Operand operand, Asked asked) throws JqlException {
        Condition present = exists("", List.of());
        return switch (operator) {
            case IS -> present.negated();
            case IS_NOT -> present;
            case EQUALS, IN -> among(name, operand, asked);
            case NOT_EQUALS, NOT_IN -> present.and(among(name, operand, asked).negated());
            case LIKE, NOT_LIKE -> like(name, operator, operand, asked, present);
            default -> ordered(name, operator, operand);
        };
    }

    private Condition among(String name, Operand operand, Asked asked) throws JqlException {
        List<Object> values = new ArrayList<>();
        for (Operand part : Operands.parts(operand)) {
            if (part instanceof Operand.Function && type.equals("USER")) {
                values.addAll(Resolvers.users(name, part, asked));
            } else {
                for (String value : Operands.values(part)) {
                    values.add(stored(name, value));
                }
            }
        }
        Condition in = Condition.in(column(), values);
        Condition any = exists(" and " + in.sql(), in.arguments());
        return Operands.hasEmpty(operand) ? Condition.any(List.of(any, exists("", List.of()).negated())) : any;
    }

    private Condition like(String name, Operator operator, Operand operand, Asked asked, Condition present)
            throws JqlException {
        if (!type.equals("TEXT")) {
            throw Operands.unsupported(operator, name);
        }
        Condition text = new TextField(false, column()).condition(name, Operator.LIKE, operand, asked);
        Condition found = exists(" and " + text.sql(), text.arguments());
        return operator == Operator.LIKE ? found : present.and(found.negated());
    }

    private Condition ordered(String name, Operator operator, Operand operand) throws JqlException {
        List<String> values = Operands.values(operand);
        if (values.size() != 1 || !type.equals("NUMBER") && !type.equals("DATE")) {
            throw Operands.unsupported(operator, name);
        }
        return exists(" and " + column() + " " + operator.text() + " ?", List.of(stored(name, values.get(0))));
    }

    private Condition exists(String more, List<Object> moreArguments) {
        List<Object> arguments = new ArrayList<>(List.of(propertyKey, path));
        arguments.addAll(moreArguments);
        return new Condition("exists (" + ROWS + more + ")", arguments);
    }

    private String column() {
        return switch (type) {
            case "NUMBER" -> "v.NUMBER_VALUE";
            case "DATE" -> "v.DATE_VALUE";
            default -> "v.STRING_VALUE";
        };
    }

    private Object stored(String name, String value) throws JqlException {
        try {
            return switch (type) {
                case "NUMBER" -> Double.valueOf(value);
                case "DATE" -> value.length() > "2026-12-31".length() ? Instant.parse(value)
                        : LocalDate.parse(value.replace('/', '-')).atStartOfDay(ZoneId.systemDefault()).toInstant();
                default -> value;
            };
        } catch (NumberFormatException | DateTimeParseException e) {
            throw new JqlException("The value '" + value + "' is not valid for the field '" + name + "'.");
        }
    }
}
