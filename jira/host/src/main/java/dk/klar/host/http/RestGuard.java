package dk.klar.host.http;

import com.atlassian.annotations.security.XsrfProtectionExcluded;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.DynamicFeature;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.FeatureContext;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.function.Supplier;

/** Before each REST method: may this user call it, and did the user mean to. */
final class RestGuard implements DynamicFeature {

    private final CurrentUser currentUser;
    private final CurrentRequest currentRequest;
    private final Supplier<Accounts> accounts;

    RestGuard(CurrentUser currentUser, CurrentRequest currentRequest, Supplier<Accounts> accounts) {
        this.currentUser = currentUser;
        this.currentRequest = currentRequest;
        this.accounts = accounts;
    }

    @Override
    public void configure(ResourceInfo resource, FeatureContext context) {
        boolean excluded = resource.getResourceMethod().isAnnotationPresent(XsrfProtectionExcluded.class)
                || resource.getResourceClass().isAnnotationPresent(XsrfProtectionExcluded.class);
        context.register(new Check(RestAccess.of(resource), !excluded));
    }

    @Priority(Priorities.AUTHORIZATION)
    private final class Check implements ContainerRequestFilter {

        private final RestAccess access;
        private final boolean againstForgery;

        private Check(RestAccess access, boolean againstForgery) {
            this.access = access;
            this.againstForgery = againstForgery;
        }

        @Override
        public void filter(ContainerRequestContext request) {
            String user = currentUser.key().orElse(null);
            if (!access.admits(user, accounts.get())) {
                refuse(request, user);
            } else if (againstForgery && currentRequest.get().filter(CrossSite::isSuspect).isPresent()) {
                request.abortWith(answer(Response.Status.FORBIDDEN, "XSRF check failed"));
            }
        }

        private void refuse(ContainerRequestContext request, String user) {
            request.abortWith(user == null
                    ? answer(Response.Status.UNAUTHORIZED, "Client must be authenticated to access this resource.")
                    : answer(Response.Status.FORBIDDEN, "Client must be authorized to access this resource."));
        }
    }

    static Response answer(Response.StatusType status, String message) {
        return Response.status(status).type(MediaType.APPLICATION_JSON_TYPE)
                .entity(Json.body(status.getStatusCode(), message)).build();
    }
}
