package dk.klar.domain.people;

import dk.klar.domain.benefit.Benefit;
import dk.klar.domain.record.RecordBody;
import java.util.Collection;
import java.util.Objects;
import java.util.Optional;

/**
 * What passes from somebody who leaves to somebody else: the task, and never the first one's yes to it, nor what made them
 * ready. What was decided, promised on a day or said stays theirs.
 */
public record Handover(UserKey from, UserKey to) {

    /** Whether there is something in the record to hand over. */
    public boolean concerns(RecordBody body) {
        return body instanceof RoleAssignment role && role.person().equals(from)
                || body instanceof Benefit benefit && from.equals(benefit.lineManager());
    }

    /**
     * The record afterwards.
     *
     * @param others the other records of the implementation
     * @return empty where the other one has that role already, so that the record is to go
     */
    public Optional<RecordBody> of(RecordBody body, Collection<? extends RecordBody> others) {
        if (body instanceof RoleAssignment role) {
            boolean there = others.stream().anyMatch(other -> other instanceof RoleAssignment held && held.person().equals(to)
                    && held.role() == role.role() && Objects.equals(held.unit(), role.unit()));
            return there ? Optional.empty() : Optional.of(role.handedTo(to));
        }
        return Optional.of(((Benefit) body).handedTo(to));
    }
}
