package dk.klar.host.web.page;

import java.util.List;
import java.util.Map;

/**
 * What a page puts into Jira's frame.
 *
 * @param metas    told to scripts as {@code <meta name="ajs-...">}, names without the prefix
 * @param contexts web-resource contexts of the page beside the general one
 */
public record Page(int status, String title, Area area, String headHtml, String bodyHtml, Map<String, String> metas,
                   List<String> contexts) {

    public static Page of(String title, Area area, String bodyHtml) {
        return new Page(200, title, area, "", bodyHtml, Map.of(), List.of());
    }

    public Page status(int other) {
        return new Page(other, title, area, headHtml, bodyHtml, metas, contexts);
    }

    public Page head(String html) {
        return new Page(status, title, area, html, bodyHtml, metas, contexts);
    }

    public Page metas(Map<String, String> others) {
        return new Page(status, title, area, headHtml, bodyHtml, others, contexts);
    }

    public Page contexts(String... others) {
        return new Page(status, title, area, headHtml, bodyHtml, metas, List.of(others));
    }
}
