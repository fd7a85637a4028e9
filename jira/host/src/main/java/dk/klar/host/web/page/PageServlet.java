package dk.klar.host.web.page;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Answers with a handler and puts the frame around it. */
final class PageServlet extends HttpServlet {

    private static final Logger LOG = LoggerFactory.getLogger(PageServlet.class);

    private final transient Asking asking;
    private final transient Frame frame;
    private final transient Handler get;
    private final transient Handler post;

    PageServlet(Asking asking, Frame frame, Handler get, Handler post) {
        this.asking = asking;
        this.frame = frame;
        this.get = get;
        this.post = post;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        answer(asking.of(request), get, response);
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        answer(asking.of(request), post, response);
    }

    private void answer(Ask ask, Handler handler, HttpServletResponse response) throws IOException {
        try {
            send(ask, handler.answer(ask), response);
        } catch (PageFault fault) {
            send(ask, frame.fault(ask, fault), response);
        } catch (RuntimeException e) {
            LOG.error("{} {} failed", ask.request().getMethod(), ask.request().getRequestURI(), e);
            send(ask, frame.fault(ask, PageFault.broken()), response);
        }
    }

    private void send(Ask ask, Reply reply, HttpServletResponse response) throws IOException {
        response.setHeader("Cache-Control", "no-store");
        if (reply instanceof Reply.Go go) {
            response.sendRedirect(ask.contextPath() + go.path());
        } else if (reply instanceof Reply.Json json) {
            write(response, json.status(), "application/json", json.text());
        } else if (reply instanceof Reply.Show show) {
            write(response, show.page().status(), "text/html", frame.html(ask, show.page()));
        }
    }

    private static void write(HttpServletResponse response, int status, String type, String text) throws IOException {
        response.setStatus(status);
        response.setContentType(type + ";charset=UTF-8");
        response.getWriter().write(text);
    }
}
