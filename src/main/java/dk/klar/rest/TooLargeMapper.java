package dk.klar.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** More bytes than Klar reads. */
@Provider
public class TooLargeMapper implements ExceptionMapper<Payload.TooLarge> {
    private final Desk desk;

    @Inject
    public TooLargeMapper(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Response toResponse(Payload.TooLarge tooLarge) {
        return new Answers(desk).answer(413, desk.texts().text("klar.refused.tooLarge", tooLarge.mostBytes() / 1024));
    }
}
