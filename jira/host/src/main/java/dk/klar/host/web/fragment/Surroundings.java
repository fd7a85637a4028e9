package dk.klar.host.web.fragment;

import java.util.HashMap;
import java.util.Map;

/**
 * What a fragment knows of the page that it stands on.
 *
 * @param context   for conditions, context providers and templates: user, helper, issue, project
 * @param variables for the links of web-items, for example issue.key
 */
public record Surroundings(Map<String, Object> context, Map<String, String> variables) {

    /** The same page with one thing more told to its fragments. */
    public Surroundings with(String name, Object value) {
        Map<String, Object> more = new HashMap<>(context);
        more.put(name, value);
        return new Surroundings(more, variables);
    }
}
