package dk.klar.domain.dossier;

import dk.klar.domain.record.RecordBody;
import dk.klar.domain.record.Stamp;

/**
 * A stored record.
 *
 * @param key     names it among the records of its kind about its subject; stays over all versions
 * @param version 1 when first saved, one more with each save
 */
public record Entry<B extends RecordBody>(Subject subject, Kind kind, String key, int version, B body,
                                          Stamp created, Stamp updated) {
    public Entry {
        if (!kind.body().isInstance(body)) {
            throw new IllegalArgumentException(body.getClass() + " is no " + kind);
        }
    }

    /** The next version of this record. */
    public Entry<RecordBody> changed(RecordBody newBody, Stamp now) {
        return new Entry<>(subject, kind, key, version + 1, newBody, created, now);
    }
}
