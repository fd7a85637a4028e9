package dk.klar.domain.dossier;

import dk.klar.domain.guidance.Keyed;

/** The one key of a kind of which there is at most one record. */
public enum Only implements Keyed {
    ONLY;

    @Override
    public String id() {
        return "only";
    }
}
