package dk.klar.usecase;

import dk.klar.domain.digest.Rhythm;
import dk.klar.domain.people.UserKey;
import dk.klar.usecase.port.Rhythms;
import dk.klar.usecase.port.Source;
import java.util.Optional;

/** A person chooses how often they are told what waits for them. */
public final class KeepRhythm {
    private final Rhythms rhythms;
    private final ReadPortfolio portfolio;

    public KeepRhythm(Rhythms rhythms, ReadPortfolio portfolio) {
        this.rhythms = rhythms;
        this.portfolio = portfolio;
    }

    /** What holds for this person. */
    public Rhythm of(UserKey person) {
        return chosen(person).orElseGet(() -> Rhythm.unlessChosen(portfolio.of(person, Source.everything()).stream()
                .anyMatch(row -> row.summary().owners().contains(person) || row.summary().leaders().contains(person))));
    }

    /** What they have chosen themselves; empty where they have not. */
    public Optional<Rhythm> chosen(UserKey person) {
        return rhythms.chosen(person);
    }

    public void choose(UserKey person, Rhythm rhythm) {
        rhythms.choose(person, rhythm);
    }
}
