package dk.klar.host.jql;

import dk.klar.host.data.IssueTypeRow;
import dk.klar.host.data.ProjectRow;
import dk.klar.host.data.SecurityLevelRow;
import dk.klar.host.data.StatusCategoryRow;
import dk.klar.host.data.StatusRow;
import dk.klar.host.data.UserRow;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** From what people type to ids and keys. */
final class Resolvers {

    private Resolvers() {
    }

    /** Values as they are. */
    static List<?> plain(String field, Operand operand, Asked asked) throws JqlException {
        return Operands.values(operand);
    }

    /** By name, key or id; a project of which the asker sees nothing exists all the same. */
    static List<?> projects(String field, Operand operand, Asked asked) throws JqlException {
        return found(field, operand, asked.data().projects().all(), ProjectRow::id, row -> Stream.of(row.projectKey(),
                row.name(), String.valueOf(row.id())));
    }

    static List<?> issueTypes(String field, Operand operand, Asked asked) throws JqlException {
        return found(field, operand, asked.data().constants().issueTypes(), IssueTypeRow::id,
                row -> Stream.of(row.name(), row.id()));
    }

    static List<?> statuses(String field, Operand operand, Asked asked) throws JqlException {
        return found(field, operand, asked.data().constants().statuses(), StatusRow::id,
                row -> Stream.of(row.name(), row.id()));
    }

    static List<?> statusesOfCategory(String field, Operand operand, Asked asked) throws JqlException {
        List<?> categories = found(field, operand, Arrays.asList(StatusCategoryRow.values()), row -> row,
                row -> Stream.of(row.label(), row.key(), String.valueOf(row.id())));
        return asked.data().constants().statuses().stream().filter(row -> categories.contains(row.category()))
                .map(StatusRow::id).toList();
    }

    static List<?> securityLevels(String field, Operand operand, Asked asked) throws JqlException {
        return found(field, operand, asked.data().securitySchemes().levels(), SecurityLevelRow::id,
                row -> Stream.of(row.name(), String.valueOf(row.id())));
    }

    /** By name or key; currentUser(), membersOf(group). Nobody is the current user of an anonymous query. */
    static List<?> users(String field, Operand operand, Asked asked) throws JqlException {
        if (operand instanceof Operand.Function function) {
            return users(function, asked);
        }
        return found(field, operand, asked.data().users().all(), UserRow::userKey,
                row -> Stream.of(row.userName(), row.userKey()));
    }

    private static List<?> users(Operand.Function function, Asked asked) throws JqlException {
        List<String> arguments = function.arguments();
        switch (function.name()) {
            case "currentUser":
                requireArguments(function, 0);
                return asked.userKey().map(List::of).orElse(List.of());
            case "membersOf":
                requireArguments(function, 1);
                if (asked.data().groups().all().stream().noneMatch(arguments.get(0)::equalsIgnoreCase)) {
                    throw new JqlException("Function 'membersOf' can not generate a list of usernames for group '"
                            + arguments.get(0) + "'; the group does not exist.");
                }
                return asked.data().groups().members(arguments.get(0));
            default:
                throw Operands.unknownFunction(function);
        }
    }

    private static void requireArguments(Operand.Function function, int count) throws JqlException {
        if (function.arguments().size() != count) {
            throw new JqlException("Function '" + function.name() + "' expected '" + count
                    + "' arguments but received '" + function.arguments().size() + "'.");
        }
    }

    private static <R> List<?> found(String field, Operand operand, List<R> rows,
                                     Function<R, ?> id,
                                     Function<R, Stream<String>> names) throws JqlException {
        List<Object> ids = new ArrayList<>();
        for (String text : Operands.values(operand)) {
            Predicate<R> named = row -> names.apply(row).anyMatch(text::equalsIgnoreCase);
            List<?> matching = rows.stream().filter(named).map(id).toList();
            if (matching.isEmpty()) {
                throw Operands.noSuchValue(text, field);
            }
            ids.addAll(matching);
        }
        return ids;
    }
}
