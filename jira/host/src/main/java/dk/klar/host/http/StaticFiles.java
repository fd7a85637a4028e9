package dk.klar.host.http;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** /static/*: the host's own files on the class path. */
final class StaticFiles extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("js", "text/javascript;charset=UTF-8"), Map.entry("css", "text/css;charset=UTF-8"),
            Map.entry("svg", "image/svg+xml"), Map.entry("png", "image/png"), Map.entry("gif", "image/gif"),
            Map.entry("jpg", "image/jpeg"), Map.entry("woff", "font/woff"), Map.entry("woff2", "font/woff2"),
            Map.entry("ttf", "font/ttf"), Map.entry("eot", "application/vnd.ms-fontobject"),
            Map.entry("json", "application/json"), Map.entry("txt", "text/plain;charset=UTF-8"),
            Map.entry("html", "text/html;charset=UTF-8"));

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getPathInfo() == null ? "/" : request.getPathInfo();
        send(request, response, path, leavesFolder(path) ? Optional.empty() : read(path));
    }

    private static Optional<byte[]> read(String path) throws IOException {
        try (InputStream in = StaticFiles.class.getClassLoader().getResourceAsStream("web-static" + path)) {
            return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
        }
    }

    static boolean leavesFolder(String path) {
        return path.contains("..") || path.contains("\\") || path.contains("//");
    }

    /** A file asked for with its version may be kept; others are asked for again, as the host may be restarted. */
    static void send(HttpServletRequest request, HttpServletResponse response, String path, Optional<byte[]> content)
            throws IOException {
        String extension = path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        if (content.isEmpty() || !TYPES.containsKey(extension)) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType(TYPES.get(extension));
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Cache-Control", "no-cache");
        response.setContentLength(content.get().length);
        response.getOutputStream().write(content.get());
    }
}
