package dk.klar.host.velocity;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** $textutils in a template. */
public final class TextTool {

    public String htmlEncode(String text) {
        return text == null ? "" : Html.escape(text);
    }

    public String urlEncode(String text) {
        return text == null ? "" : URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
