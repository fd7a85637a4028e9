package dk.klar.host.velocity;

import java.util.Locale;
import org.apache.velocity.app.event.ReferenceInsertionEventHandler;

/** Escapes what a template inserts, unless it is known to be HTML. */
final class Escaping implements ReferenceInsertionEventHandler {

    @Override
    public Object referenceInsert(String reference, Object value) {
        if (value == null || value instanceof SafeHtml || isHtmlByName(reference)) {
            return value;
        }
        return Html.escape(value.toString());
    }

    /** $bodyHtml, $page.bodyHtml, $item.getViewHtml(..), $textutils.htmlEncode(..): as in Jira, the name promises it. */
    private static boolean isHtmlByName(String reference) {
        String path = reference.replaceAll("^\\$!?\\{?", "").replaceAll("\\}$", "").replaceAll("\\(.*", "");
        String last = path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return last.endsWith("html") || last.equals("htmlencode") || last.equals("urlencode");
    }
}
