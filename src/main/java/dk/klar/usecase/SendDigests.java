package dk.klar.usecase;

import dk.klar.domain.digest.Line;
import dk.klar.domain.digest.Rhythm;
import dk.klar.domain.digest.Waiting;
import dk.klar.domain.dossier.Dossier;
import dk.klar.domain.dossier.IssueId;
import dk.klar.domain.gate.Gate;
import dk.klar.domain.gate.GateCase;
import dk.klar.domain.people.UserKey;
import dk.klar.domain.portfolio.Summary;
import dk.klar.usecase.port.Existence;
import dk.klar.usecase.port.Implementation;
import dk.klar.usecase.port.Implementations;
import dk.klar.usecase.port.Post;
import dk.klar.usecase.port.Post.Told;
import dk.klar.usecase.port.Rhythms;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;

/** Tells people what waits for them and which days come soon: one letter each, as often as they chose, and none where there is nothing. */
public final class SendDigests {
    private final JudgeGate judge;
    private final Rhythms rhythms;
    private final Implementations implementations;
    private final Existence existence;
    private final Post post;
    private final Clock clock;

    public SendDigests(JudgeGate judge, Rhythms rhythms, Implementations implementations, Existence existence, Post post, Clock clock) {
        this.judge = judge;
        this.rhythms = rhythms;
        this.implementations = implementations;
        this.existence = existence;
        this.post = post;
        this.clock = clock;
    }

    /** Begins to gather. */
    public Round begin() {
        return new Round();
    }

    /** Gathers from dossiers that are read anyway, then tells each person once. For one thread. */
    public final class Round implements BiConsumer<Implementation, Dossier> {
        private final Map<UserKey, Map<IssueId, List<Line>>> gathered = new LinkedHashMap<>();
        private final Set<UserKey> ownOrLead = new HashSet<>();

        private Round() {
        }

        @Override
        public void accept(Implementation implementation, Dossier dossier) {
            List<GateCase> inUse = Gate.inUse(dossier).stream().map(gate -> judge.gateCase(gate, dossier)).toList();
            GateCase next = judge.next(dossier);
            Waiting waiting = new Waiting(inUse, next, Summary.of(inUse, next));
            for (UserKey person : waiting.people()) {
                List<Line> lines = waiting.of(person);
                if (!lines.isEmpty()) {
                    gathered.computeIfAbsent(person, any -> new LinkedHashMap<>()).put(implementation.id(), lines);
                }
                if (waiting.isLedBy(person)) {
                    ownOrLead.add(person);
                }
            }
        }

        /** To each of whom something is gathered. */
        void send(Sending letters) {
            gathered.keySet().forEach(person -> letters.to(person, () -> tell(person)));
        }

        private boolean tell(UserKey person) {
            LocalDate today = LocalDate.now(clock);
            Rhythm rhythm = rhythms.chosen(person).orElseGet(() -> Rhythm.unlessChosen(ownOrLead.contains(person)));
            if (!rhythm.due(today) || !existence.active(person)) {
                return false;
            }
            List<Told> told = told(person);
            return !told.isEmpty() && Sending.once(() -> rhythms.noteSent(person, today), () -> post.digest(person, rhythm, told),
                    () -> rhythms.noteNotSent(person, today));
        }

        /** What they may see at this moment, and is not over. */
        private List<Told> told(UserKey person) {
            List<Told> told = new ArrayList<>();
            gathered.get(person).forEach((issue, lines) -> implementations.visible(issue, person)
                    .filter(implementation -> existence.doneSince(issue).isEmpty())
                    .ifPresent(implementation -> told.add(new Told(implementation, lines))));
            return told;
        }
    }
}
