package dk.klar.domain.dossier;

/** What a record is about: one implementation, or the municipality as a whole (such as its committees). */
public sealed interface Subject {
    /** One implementation. */
    record Implementation(IssueId issue) implements Subject {
    }

    /** Everything that implementations share. */
    record Municipality() implements Subject {
    }

    static Subject of(IssueId issue) {
        return new Implementation(issue);
    }

    static Subject municipality() {
        return new Municipality();
    }
}
