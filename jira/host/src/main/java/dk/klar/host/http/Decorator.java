package dk.klar.host.http;

import jakarta.servlet.http.HttpServletRequest;

/** Puts Jira's frame around a page whose HTML says {@code <meta name="decorator" content="atl.admin">}. */
@FunctionalInterface
public interface Decorator {

    /**
     * A page as its servlet wrote it.
     *
     * @param decorator atl.general, atl.admin, ...
     * @param headHtml  inside head, without title
     * @param bodyHtml  inside body
     */
    record Page(String decorator, String title, String headHtml, String bodyHtml) {
    }

    /** The whole document. */
    String decorate(HttpServletRequest request, Page page);
}
