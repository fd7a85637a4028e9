package dk.klar.host.web.page;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a browser asks for: the request, who sends it and in which language it is to be answered. */
public record Ask(HttpServletRequest request, Optional<String> userKey, Words words, String token) {

    /** The parameter without surrounding space; empty if it is missing or blank. */
    public Optional<String> param(String name) {
        return Optional.ofNullable(request.getParameter(name)).map(String::strip).filter(value -> !value.isEmpty());
    }

    /** The parameter as it was typed; an empty text if it is missing. */
    public String typed(String name) {
        String value = request.getParameter(name);
        return value == null ? "" : value;
    }

    public boolean has(String name) {
        return request.getParameter(name) != null;
    }

    /** A number that names something; what is no number names nothing. */
    public long id(String name) {
        return optionalId(name).orElseThrow(PageFault::notFound);
    }

    public Optional<Long> optionalId(String name) {
        return param(name).filter(value -> value.matches("\\d{1,18}")).map(Long::valueOf);
    }

    /** Every parameter as it was sent. */
    public Map<String, List<String>> params() {
        Map<String, List<String>> all = new LinkedHashMap<>();
        request.getParameterMap().forEach((name, values) -> all.put(name, List.of(values)));
        return all;
    }

    /** The path below the servlet's own, for example KLAR-1 of /browse/KLAR-1; without slashes around it. */
    public String rest() {
        String info = request.getPathInfo();
        return info == null ? "" : info.replaceAll("^/+|/+$", "");
    }

    public String contextPath() {
        return request.getContextPath();
    }

    /** Path and query below the context path, as os_destination wants it. */
    public String here() {
        String path = request.getRequestURI().substring(contextPath().length());
        return request.getQueryString() == null ? path : path + "?" + request.getQueryString();
    }

    public boolean isPost() {
        return "POST".equals(request.getMethod());
    }
}
