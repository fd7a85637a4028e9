package dk.klar.host.web.fragment;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The link of a web-item with its variables filled in, such as /projects/$pathEncodedProjectKey. */
final class LinkTemplate {

    private static final Pattern VARIABLE = Pattern.compile("\\$!?(?:\\{([A-Za-z.]+)}|([A-Za-z]+(?:\\.[A-Za-z]+)*))");

    private LinkTemplate() {
    }

    static String fill(String link, Map<String, String> variables) {
        Matcher matcher = VARIABLE.matcher(link.strip());
        StringBuilder filled = new StringBuilder();
        while (matcher.find()) {
            String name = matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
            matcher.appendReplacement(filled, Matcher.quoteReplacement(value(name, link, variables)));
        }
        return matcher.appendTail(filled).toString();
    }

    private static String value(String name, String link, Map<String, String> variables) {
        String value = variables.get(name);
        if (value == null) {
            throw new IllegalArgumentException("The link \"" + link.strip() + "\" of a web-item names $" + name
                    + "; this page knows " + variables.keySet());
        }
        return value;
    }
}
