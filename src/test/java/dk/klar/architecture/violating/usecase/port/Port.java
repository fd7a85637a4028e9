package dk.klar.architecture.violating.usecase.port;

/** Breaks nothing. */
public interface Port {
}
