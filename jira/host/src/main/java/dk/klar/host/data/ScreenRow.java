package dk.klar.host.data;

import java.util.List;

/** A screen and its fields in order: summary, customfield_10100 ... */
public record ScreenRow(long id, String name, List<String> fieldIds) {
}
