package dk.klar.rest;

import dk.klar.usecase.port.Records.StoreUnavailable;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Failed, not refused: nobody did anything wrong, and trying again may help. */
@Provider
public class StoreUnavailableMapper implements ExceptionMapper<StoreUnavailable> {
    private static final Logger LOG = LoggerFactory.getLogger(StoreUnavailableMapper.class);

    private final Desk desk;

    @Inject
    public StoreUnavailableMapper(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Response toResponse(StoreUnavailable unavailable) {
        LOG.error("Klar's records cannot be reached", unavailable);
        return new Answers(desk).answer(503, desk.texts().text("klar.failed.store"));
    }
}
