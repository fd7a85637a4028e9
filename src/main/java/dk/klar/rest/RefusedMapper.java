package dk.klar.rest;

import dk.klar.usecase.Refused;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Refused: the asker is told why, and how to mend it. */
@Provider
public class RefusedMapper implements ExceptionMapper<Refused> {
    private final Answers answers;

    @Inject
    public RefusedMapper(Desk desk) {
        this.answers = new Answers(desk);
    }

    @Override
    public Response toResponse(Refused refused) {
        return answers.refused(refused);
    }
}
