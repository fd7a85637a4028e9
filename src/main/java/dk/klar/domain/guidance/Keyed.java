package dk.klar.domain.guidance;

/** Something of which there is a fixed number, each known by a frozen id. */
public interface Keyed {
    String id();
}
