package dk.klar.host.http;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import org.eclipse.jetty.ee10.servlet.ServletContextRequest;
import org.eclipse.jetty.server.Request;

/**
 * What a servlet leaves unread of a request's body is swallowed, so that the connection can be used again; of more than
 * Tomcat swallows (its {@code maxSwallowSize}, 2 MB) the answer says that the connection ends. Jetty ends it without a word.
 */
final class UnreadBodies extends HttpFilter {
    private static final long SWALLOWED = 2 * 1024 * 1024;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        chain.doFilter(request, new HttpServletResponseWrapper(response) {
            @Override
            public void setStatus(int status) {
                super.setStatus(status);
                if (unread(request) > SWALLOWED) {
                    setHeader("Connection", "close");
                }
            }
        });
        long unread = unread(request);
        // Who waits to be told to go on has not sent anything.
        if (unread > 0 && unread <= SWALLOWED && request.getHeader("Expect") == null) {
            response.flushBuffer();
            request.getInputStream().skipNBytes(unread);
        }
    }

    /** Bytes that are still to come; less than 0 where the client has not said how many it sends. */
    private static long unread(HttpServletRequest request) {
        return request.getContentLengthLong() - Request.getContentBytesRead(ServletContextRequest.getServletContextRequest(request));
    }
}
