package dk.klar.host.web.page;

/** Answers one kind of request. */
@FunctionalInterface
public interface Handler {

    Reply answer(Ask ask);
}
