package dk.klar.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;

/** Lets through to what is {@link Confirmed} those who have confirmed it. A request that brings its password or token along has. */
@Provider
@Confirmed
public class ConfirmedFilter implements ContainerRequestFilter {
    private final Confirmation confirmation;

    @Inject
    public ConfirmedFilter(Confirmation confirmation) {
        this.confirmation = confirmation;
    }

    @Override
    public void filter(ContainerRequestContext context) {
        if (context.getHeaderString(HttpHeaders.AUTHORIZATION) == null) {
            confirmation.demand();
        }
    }
}
