package dk.klar.host.http;

import com.atlassian.plugins.rest.api.security.annotation.AdminOnly;
import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import com.atlassian.plugins.rest.api.security.annotation.SystemAdminOnly;
import com.atlassian.plugins.rest.api.security.annotation.UnlicensedSiteAccess;
import com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess;
import jakarta.ws.rs.container.ResourceInfo;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Who may call a REST method; a method without any annotation is for licensed users only. */
enum RestAccess {

    ANYONE, LOGGED_IN, LICENSED, ADMIN, SYSTEM_ADMIN;

    private static final Map<Class<? extends Annotation>, RestAccess> ANNOTATIONS = Map.of(
            UnrestrictedAccess.class, ANYONE,
            AnonymousSiteAccess.class, ANYONE,
            UnlicensedSiteAccess.class, LOGGED_IN,
            LicensedOnly.class, LICENSED,
            AdminOnly.class, ADMIN,
            SystemAdminOnly.class, SYSTEM_ADMIN);

    /** The method's annotation, else the class's, else the package's. */
    static RestAccess of(ResourceInfo resource) {
        Class<?> type = resource.getResourceClass();
        return Stream.<AnnotatedElement>of(resource.getResourceMethod(), type, type.getPackage())
                .map(RestAccess::annotated)
                .filter(found -> !found.isEmpty())
                .findFirst()
                .map(found -> one(found, resource))
                .orElse(LICENSED);
    }

    private static List<RestAccess> annotated(AnnotatedElement element) {
        return ANNOTATIONS.entrySet().stream()
                .filter(entry -> element != null && element.isAnnotationPresent(entry.getKey()))
                .map(Map.Entry::getValue).toList();
    }

    private static RestAccess one(List<RestAccess> found, ResourceInfo resource) {
        if (found.size() > 1) {
            throw new IllegalStateException("more than one access annotation: " + resource.getResourceMethod());
        }
        return found.get(0);
    }

    boolean admits(String userKey, Accounts accounts) {
        return switch (this) {
            case ANYONE -> true;
            case LOGGED_IN -> userKey != null;
            case LICENSED -> userKey != null && accounts.isLicensed(userKey);
            case ADMIN -> userKey != null && accounts.isAdmin(userKey);
            case SYSTEM_ADMIN -> userKey != null && accounts.isSystemAdmin(userKey);
        };
    }
}
