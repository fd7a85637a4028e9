package dk.klar.host;

import dk.klar.host.http.Accounts;
import dk.klar.host.http.Http;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;

/** Two users, ann and the administrator root, whose passwords are their names, and a page for logged-in users. */
final class TestAccounts implements HostModule, Accounts {

    @Override
    public void start(HostContext host) {
        host.services().register(Accounts.class, this);
        host.http().decorator((request, page) -> "<frame " + page.decorator() + ">" + page.title()
                + host.webResources().tags() + page.bodyHtml() + "</frame>");
        host.http().servlet("/secure/page", page(host), Http.Access.LOGGED_IN);
        host.http().servlet("/login.jsp", loginPage(host), Http.Access.ANYONE);
    }

    private static HttpServlet page(HostContext host) {
        return new HttpServlet() {
            private static final long serialVersionUID = 1L;

            @Override
            protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
                response.getWriter().print(host.http().xsrfToken(request));
            }
        };
    }

    private static HttpServlet loginPage(HostContext host) {
        return new HttpServlet() {
            private static final long serialVersionUID = 1L;

            @Override
            protected void doPost(HttpServletRequest request, HttpServletResponse response) {
                host.http().logIn(request, request.getParameter("os_username"));
            }
        };
    }

    @Override
    public Optional<String> byPassword(String userName, String password) {
        return Optional.of(userName).filter(name -> name.equals(password) && name.matches("ann|root"));
    }

    @Override
    public Optional<String> byToken(String token) {
        return Optional.of(token).filter("token-of-ann"::equals).map(any -> "ann");
    }

    @Override
    public boolean isLicensed(String userKey) {
        return true;
    }

    @Override
    public boolean isAdmin(String userKey) {
        return userKey.equals("root");
    }

    @Override
    public boolean isSystemAdmin(String userKey) {
        return userKey.equals("root");
    }

    @Override
    public Optional<Locale> locale(String userKey) {
        return userKey.equals("ann") ? Optional.of(Locale.forLanguageTag("da")) : Optional.empty();
    }
}
