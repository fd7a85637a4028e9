package dk.klar.host.data;

/** Patterns for {@code like ? escape '!'} from what people type. */
public final class Like {

    private Like() {
    }

    public static String containing(String text) {
        return "%" + literal(text) + "%";
    }

    public static String startingWith(String text) {
        return literal(text) + "%";
    }

    private static String literal(String text) {
        return text.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }
}
