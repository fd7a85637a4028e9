package dk.klar.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * docs/booklet.md, taken apart.
 *
 * @param rows  the points, one row of a table each
 * @param prose what stands outside the tables, and what the points ask for
 * @param odd   lines of tables that have not the five cells, so that nobody would look at them
 */
record Booklet(List<Row> rows, List<String> prose, List<String> odd) {
    private static final Pattern QUOTED = Pattern.compile("`([^`]*)`");
    private static final String HEAD = "| Point | Asks for | Record and class | Criterion | Screen |";
    private static final String RULE = "|---|---|---|---|---|";

    /**
     * One point of the booklet.
     *
     * @param record    kinds, fields and classes, and what is not there
     * @param criterion criteria, each with its demand
     * @param screen    sections and other places
     */
    record Row(String point, String record, String criterion, String screen) {
        List<String> names() {
            return quoted(record);
        }

        /** The kinds it names, by themselves or by a field. */
        List<String> segments() {
            return names().stream().filter(name -> name.matches("[a-z-]+(\\.\\w+)*")).map(name -> name.split("\\.")[0]).distinct().toList();
        }

        /** Each as {@code `id` demand}, or what is no such thing. */
        List<String> demands() {
            return items(criterion);
        }

        List<String> criteria() {
            return quoted(criterion);
        }

        List<String> sections() {
            return quoted(screen);
        }

        /** Places other than sections. */
        List<String> places() {
            return items(screen).stream().filter(place -> !place.startsWith("`")).toList();
        }

        private static List<String> items(String cell) {
            return cell.equals("—") ? List.of() : Arrays.asList(cell.split(", "));
        }
    }

    static String text() {
        try {
            return Files.readString(Path.of("docs/booklet.md"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Booklet read(String page) {
        Booklet booklet = new Booklet(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        page.lines().forEach(line -> {
            String[] cells = line.split("\\|", -1);
            if (!line.startsWith("|")) {
                booklet.prose.add(line);
            } else if (cells.length != 7 || Arrays.stream(cells, 1, 6).anyMatch(String::isBlank)) {
                booklet.odd.add(line);
            } else if (!line.equals(HEAD) && !line.equals(RULE)) {
                booklet.prose.add(cells[2]);
                booklet.rows.add(new Row(cells[1].strip(), cells[3].strip(), cells[4].strip(), cells[5].strip()));
            }
        });
        return booklet;
    }

    /** What the rows name, once each. */
    List<String> all(Function<Row, List<String>> names) {
        return rows.stream().map(names).flatMap(List::stream).distinct().toList();
    }

    List<String> quotedInProse() {
        return prose.stream().flatMap(line -> quoted(line).stream()).toList();
    }

    Stream<String> points() {
        return rows.stream().map(Row::point);
    }

    private static List<String> quoted(String text) {
        return QUOTED.matcher(text).results().map(found -> found.group(1)).toList();
    }
}
