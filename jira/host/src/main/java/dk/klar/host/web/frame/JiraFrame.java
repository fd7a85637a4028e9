package dk.klar.host.web.frame;

import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import dk.klar.host.HostContext;
import dk.klar.host.http.Accounts;
import dk.klar.host.http.Decorator;
import dk.klar.host.web.frame.FrameView.HiddenForm;
import dk.klar.host.web.frame.FrameView.Language;
import dk.klar.host.web.frame.FrameView.Named;
import dk.klar.host.web.page.Area;
import dk.klar.host.web.page.Ask;
import dk.klar.host.web.page.Frame;
import dk.klar.host.web.page.Page;
import dk.klar.host.web.page.PageFault;
import dk.klar.host.web.page.Reply;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Head, header, menus and foot around every page, in the reader's language. */
public final class JiraFrame implements Frame {

    private static final String PRODUCT = "Embedded Jira";

    private final HostContext host;
    private final Menus menus;

    public JiraFrame(HostContext host, Menus menus) {
        this.host = host;
        this.menus = menus;
    }

    @Override
    public String html(Ask ask, Page page) {
        Map<String, Object> context = new HashMap<>();
        context.put("t", ask.words());
        context.put("url", ask.contextPath());
        context.put("token", ask.token());
        context.put("view", view(ask, page));
        context.put("popup", page.area() instanceof Area.Popup);
        return host.templates().render("web/layout.vm", context);
    }

    @Override
    public Reply fault(Ask ask, PageFault fault) {
        FaultView view = new FaultView(ask.words().text(fault.key()), ask.words().text(fault.key() + ".text"));
        String body = host.templates().render("web/fault.vm",
                Map.of("t", ask.words(), "url", ask.contextPath(), "view", view));
        return Reply.show(Page.of(view.title(), Area.PLAIN, body).status(fault.status()));
    }

    /** What a plugin's servlet wrote, inside the frame that its decorator asks for. */
    public String decorate(Ask ask, Decorator.Page page) {
        Area area = switch (page.decorator()) {
            case "atl.admin" -> new Area.Admin(page.title());
            case "atl.popup" -> new Area.Popup();
            case "atl.general" -> Area.PLAIN;
            default -> throw new IllegalStateException("No decorator " + page.decorator());
        };
        return html(ask, Page.of(page.title(), area, page.bodyHtml()).head(page.headHtml()));
    }

    private FrameView view(Ask ask, Page page) {
        Optional<ApplicationUser> user = ask.userKey().map(host.services().get(UserManager.class)::getUserByKey);
        Area area = page.area();
        return new FrameView(ask.words().locale().getLanguage(), page.title() + " - " + PRODUCT, bodyClass(area),
                metas(ask, user, page), host.webResources().tags(contexts(page)), page.headHtml(), page.bodyHtml(),
                user.map(this::user).orElse(null), menus.tabs(ask, area), menus.personal(ask), user.filter(this::mayCreate).isPresent(), languages(ask),
                hiddenForms(ask, user.isPresent()),
                area instanceof Area.Project project ? menus.sidebar(ask, project) : null,
                area instanceof Area.Admin admin ? menus.admin(ask, admin) : null);
    }

    private static String bodyClass(Area area) {
        if (area instanceof Area.Focused) {
            return "aui-page-focused aui-page-focused-small";
        }
        return area instanceof Area.Project ? "aui-page-sidebar" : "";
    }

    private static String[] contexts(Page page) {
        List<String> contexts = new ArrayList<>(List.of(page.area() instanceof Area.Popup ? "atl.popup" : "atl.general"));
        if (page.area() instanceof Area.Admin) {
            contexts.add("atl.admin");
        }
        contexts.addAll(page.contexts());
        return contexts.toArray(String[]::new);
    }

    private static List<Named> metas(Ask ask, Optional<ApplicationUser> user, Page page) {
        Map<String, String> all = new TreeMap<>(page.metas());
        all.put("context-path", ask.contextPath());
        all.put("user-locale", ask.words().locale().toString());
        user.ifPresent(known -> {
            all.put("remote-user", known.getName());
            all.put("remote-user-fullname", known.getDisplayName());
        });
        return all.entrySet().stream().map(meta -> new Named(meta.getKey(), meta.getValue())).toList();
    }

    private FrameView.User user(ApplicationUser user) {
        boolean admin = host.services().get(Accounts.class).isAdmin(user.getKey());
        return new FrameView.User(user.getName(), user.getDisplayName(), Initials.of(user.getDisplayName()), admin);
    }

    private boolean mayCreate(ApplicationUser user) {
        return !host.services().get(PermissionManager.class).getProjects(ProjectPermissions.CREATE_ISSUES, user).isEmpty();
    }

    private static List<Language> languages(Ask ask) {
        String chosen = ask.words().locale().getLanguage();
        return List.of(new Language("en", "English", chosen.equals("en")),
                new Language("da", "Dansk", chosen.equals("da")));
    }

    private static List<HiddenForm> hiddenForms(Ask ask, boolean loggedIn) {
        if (!loggedIn) {
            return List.of();
        }
        List<HiddenForm> forms = new ArrayList<>();
        for (Language language : languages(ask)) {
            forms.add(new HiddenForm("choose-" + language.code(), "/secure/UpdateLanguage.jspa",
                    List.of(new Named("language", language.code()), new Named("returnTo", returnTo(ask)))));
        }
        forms.add(new HiddenForm("log-out", "/secure/Logout.jspa", List.of()));
        return forms;
    }

    /** A page that answered a POST cannot be gone back to. */
    private static String returnTo(Ask ask) {
        return ask.isPost() ? "/secure/Dashboard.jspa" : ask.here();
    }

    /** For web/fault.vm. */
    public record FaultView(String title, String text) {
    }
}
