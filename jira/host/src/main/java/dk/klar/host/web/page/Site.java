package dk.klar.host.web.page;

import dk.klar.host.HostContext;
import dk.klar.host.http.Http.Access;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.Map;

/** Where pages are put: a path, who may come, and what answers GET and POST. */
public final class Site {

    private final HostContext host;
    private final Frame frame;

    public Site(HostContext host, Frame frame) {
        this.host = host;
        this.frame = frame;
    }

    public void show(String path, Access access, Handler get) {
        serve(path, access, get, ask -> {
            throw PageFault.wrongMethod();
        });
    }

    /** A change: never by GET. */
    public void change(String path, Access access, Handler post) {
        serve(path, access, ask -> {
            throw PageFault.wrongMethod();
        }, post);
    }

    public void serve(String path, Access access, Handler get, Handler post) {
        host.http().servlet(path, new PageServlet(new Asking(host), frame, get, post), access);
    }

    public Ask ask(HttpServletRequest request) {
        return new Asking(host).of(request);
    }

    /** The inside of a page: the template gets $t, $url (the context path), $token and $view. */
    public String render(Ask ask, String template, Object view) {
        Map<String, Object> context = new HashMap<>();
        context.put("t", ask.words());
        context.put("url", ask.contextPath());
        context.put("token", ask.token());
        context.put("view", view);
        return host.templates().render("web/" + template, context);
    }
}
