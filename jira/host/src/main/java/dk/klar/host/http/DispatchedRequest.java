package dk.klar.host.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;

/** A request as the servlet sees it that a plugin put at its own path. */
final class DispatchedRequest extends HttpServletRequestWrapper {

    private final String servletPath;
    private final String pathInfo;

    /** @param servletPath with what the plugin's pattern matched, from the context on */
    DispatchedRequest(HttpServletRequest request, String servletPath, String pathInfo) {
        super(request);
        this.servletPath = servletPath;
        this.pathInfo = pathInfo;
    }

    @Override
    public String getServletPath() {
        return servletPath;
    }

    @Override
    public String getPathInfo() {
        return pathInfo;
    }
}
