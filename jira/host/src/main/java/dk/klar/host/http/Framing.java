package dk.klar.host.http;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicReference;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Puts the decorator around HTML that asks for one by {@code <meta name="decorator" content="...">}. */
final class Framing {

    private final AtomicReference<Decorator> decorator = new AtomicReference<>();

    void use(Decorator chosen) {
        if (!decorator.compareAndSet(null, chosen)) {
            throw new IllegalStateException("There is a decorator already");
        }
    }

    void frame(HttpServletRequest request, HttpServletResponse response, HttpServlet servlet)
            throws ServletException, IOException {
        HeldResponse held = new HeldResponse(response);
        servlet.service(request, held);
        held.flushWriter();
        if (!held.isHtml()) {
            response.getOutputStream().write(held.bytes());
            return;
        }
        String html = new String(held.bytes(), StandardCharsets.UTF_8);
        byte[] page = framed(request, html).getBytes(StandardCharsets.UTF_8);
        response.setContentType("text/html;charset=UTF-8");
        response.setContentLength(page.length);
        response.getOutputStream().write(page);
    }

    private String framed(HttpServletRequest request, String html) {
        Document document = Jsoup.parse(html);
        document.outputSettings().prettyPrint(false);
        Element meta = document.selectFirst("head > meta[name=decorator]");
        if (meta == null) {
            return html;
        }
        Decorator chosen = decorator.get();
        if (chosen == null) {
            throw new IllegalStateException("No decorator for " + meta.attr("content"));
        }
        String name = meta.attr("content");
        String title = document.title();
        meta.remove();
        document.head().select("title").remove();
        return chosen.decorate(request, new Decorator.Page(name, title, document.head().html(), document.body().html()));
    }
}
