package dk.klar.testing;

import dk.klar.domain.decision.Condition;
import dk.klar.domain.digest.Line;
import dk.klar.domain.digest.Rhythm;
import dk.klar.domain.people.UserKey;
import dk.klar.usecase.port.Implementation;
import dk.klar.usecase.port.Post;
import java.util.ArrayList;
import java.util.List;

/** What was sent, as lines; something may happen before each. */
public final class Letters implements Post {
    public final List<String> lines = new ArrayList<>();
    public Runnable beforeEach = () -> { };

    @Override
    public void pastDue(UserKey owner, Implementation implementation, Condition condition) {
        beforeEach.run();
        lines.add(owner.value() + " " + implementation.key() + " " + condition.dueOn());
    }

    @Override
    public void digest(UserKey person, Rhythm rhythm, List<Told> told) {
        beforeEach.run();
        lines.add(person.value() + " " + rhythm + " " + told.stream().map(each -> each.implementation().key() + each.lines().stream().map(Line::what).toList()).toList());
    }
}
