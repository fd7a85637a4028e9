package dk.klar.usecase;

import dk.klar.domain.people.UserKey;
import dk.klar.usecase.Publish.Done;
import dk.klar.usecase.port.Implementation;
import dk.klar.usecase.port.Implementations;
import dk.klar.usecase.port.Projects;
import dk.klar.usecase.port.Rounds;
import dk.klar.usecase.port.Rounds.Name;
import dk.klar.usecase.port.Rounds.Round;
import dk.klar.usecase.port.Summaries;
import dk.klar.usecase.port.Switches;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/**
 * Goes through all implementations and publishes where each stands, a page at a time; after every page it is noted how far it has
 * come, so that whoever goes on after a stop or a kill goes on there. One node does so at a time: should it say nothing for
 * long, another takes over.
 */
public final class MakeRounds {
    /**
     * As many implementations are published, or taken back, while somebody waits for an answer: a second or two. Where there are more, the round
     * that is made by itself does it.
     */
    public static final int AT_ONCE_IN_REQUEST = 200;
    /** Much longer than a page takes, all of it published and indexed anew; or a letter, or counting the day. */
    static final Duration SILENCE = Duration.ofMinutes(3);

    private final Entrance entrance;
    private final Publish publish;
    private final Ports ports;

    /** What it stands on. */
    public record Ports(Implementations implementations, Switches switches, Projects projects, Summaries summaries, Rounds rounds, Supplier<String> newKeys, Clock clock) {
    }

    MakeRounds(Entrance entrance, Publish publish, Ports ports) {
        this.entrance = entrance;
        this.publish = publish;
        this.ports = ports;
    }

    /** Something that all implementations share has changed: where there are few they are published now, else a rebuild begins. */
    void afterSharedChange() {
        List<Implementation> few = new ArrayList<>();
        for (Projects.Project project : ports.projects().all()) {
            few.addAll(ofTypes(project.id(), ports.switches().issueTypes(project.id()), AT_ONCE_IN_REQUEST + 1 - few.size()));
        }
        publishOrRebuild(few);
    }

    /**
     * Klar is on or off for these types of a project since just now.
     *
     * @return whether all of it is done
     */
    boolean afterSwitching(long projectId, Set<String> issueTypeIds) {
        return publishOrRebuild(ofTypes(projectId, issueTypeIds, AT_ONCE_IN_REQUEST + 1));
    }

    private List<Implementation> ofTypes(long projectId, Set<String> issueTypeIds, int most) {
        return issueTypeIds.isEmpty() || most == 0 ? List.of() : ports.implementations().ofTypes(projectId, issueTypeIds, most);
    }

    private boolean publishOrRebuild(List<Implementation> found) {
        boolean few = found.size() <= AT_ONCE_IN_REQUEST;
        if (few) {
            publish.statesOfEach(found).orThrow();
        } else {
            begin(Name.REBUILD);
        }
        return few;
    }

    /** Whether what is published is being made anew, so that JQL and the portfolio may still say what was before. */
    public boolean rebuilding() {
        return ports.rounds().of(Name.REBUILD).filter(Round::unfinished).isPresent();
    }

    /** What is to be done since it has come through, and is not done; empty where nothing is, or another node is at it. */
    public Optional<Owed> owed(Name name) {
        return ports.rounds().of(name).filter(round -> round.owed() && !round.held(now()))
                .map(round -> round.heldBy(ports.newKeys().get(), now().plus(SILENCE))).filter(ports.rounds()::keep)
                .map(round -> new Owed(ports.rounds(), ports.clock(), round));
    }

    /** Begins a rebuild where there was none since this version of Klar came to be. */
    public void beginAfterUpgrade() {
        if (ports.rounds().of(Name.REBUILD).filter(round -> round.edition().equals(ports.summaries().edition())).isEmpty()) {
            begin(Name.REBUILD);
        }
    }

    /** From the first implementation on. */
    public void begin(Name name) {
        while (!ports.rounds().keep(Round.begun(name, ports.rounds().of(name), ports.summaries().edition(), now()))) {
            Thread.onSpinWait();
        }
    }

    /**
     * Goes on from where it was; does nothing where it has come through, is stopped, or somebody else goes through.
     *
     * @param mayGoOn asked after every page
     */
    public Done goOn(Name name, BooleanSupplier mayGoOn) {
        String me = ports.newKeys().get();
        Optional<Round> round = taken(name, me);
        Instant since = null;
        Walk walk = null;
        Done done = Done.NOTHING;
        while (round.isPresent() && mayGoOn.getAsBoolean()) {
            if (!round.get().since().equals(since)) {
                // It may have been begun anew because of projects that were not among those before.
                since = round.get().since();
                walk = Walk.whereOnOrLeaving(ports.implementations(), ports.switches(), ports.projects(), Publish.AT_ONCE);
                round = counted(round.get(), me, walk);
                continue;
            }
            Optional<Walk.Page> page = walk.after(round.get().project(), round.get().issue());
            Done here = page.map(some -> publish.statesOfEach(some.implementations())).orElse(Done.NOTHING);
            done = done.and(here);
            round = kept(round.get(), me, at -> page.map(some -> at.past(some.project(), some.last(), some.looked(), here.failed(), now().plus(SILENCE)))
                    .orElseGet(() -> at.through(now())));
            if (page.isEmpty()) {
                letGo(name);
            }
        }
        round.ifPresent(rest -> ports.rounds().keep(rest.heldBy("", null)));
        return done;
    }

    private Optional<Round> taken(Name name, String me) {
        return ports.rounds().of(name).filter(round -> round.unfinished() && !round.stopped() && !round.held(now()))
                .map(round -> round.heldBy(me, now().plus(SILENCE))).filter(ports.rounds()::keep);
    }

    private Optional<Round> counted(Round round, String me, Walk walk) {
        return round.about() > 0 ? Optional.of(round) : kept(round, me, at -> at.counted(walk.count()));
    }

    /** Whatever was switched off before a round began is taken back once it has come through and nothing failed. */
    private void letGo(Name name) {
        ports.rounds().of(name).filter(round -> !round.unfinished() && round.failed() == 0).ifPresent(round -> ports.projects().all().stream().map(Projects.Project::id)
                .filter(project -> ports.switches().leaving(project).filter(since -> !since.isAfter(round.since())).isPresent())
                .forEach(ports.switches()::left));
    }

    /**
     * Keeps a step from where it was. Somebody may have stopped it meanwhile: then the step is kept, and it was the last. Where
     * they have begun it anew the step is none any more, and it goes on from the beginning.
     */
    private Optional<Round> kept(Round from, String me, UnaryOperator<Round> step) {
        Round at = from;
        Round next = step.apply(at);
        while (!ports.rounds().keep(next)) {
            Optional<Round> mine = ports.rounds().of(from.name()).filter(each -> each.unfinished() && each.holder().equals(me));
            if (mine.isEmpty() || mine.get().looked() != from.looked() || !mine.get().since().equals(from.since())) {
                return mine.flatMap(this::unlessStopped);
            }
            at = mine.get();
            next = step.apply(at);
        }
        return Optional.of(next).filter(Round::unfinished).flatMap(this::unlessStopped);
    }

    private Optional<Round> unlessStopped(Round round) {
        if (round.stopped()) {
            ports.rounds().keep(round.heldBy("", null));
        }
        return Optional.of(round).filter(each -> !each.stopped());
    }

    /** @throws Refused when this person does not administer Klar */
    public Optional<Round> of(Name name, UserKey reader) {
        entrance.toAdminister(reader);
        return ports.rounds().of(name);
    }

    /** Pauses after the page that is being done. @throws Refused when this person does not administer Klar */
    public void stop(Name name, UserKey user) {
        change(name, user, round -> round.paused(true));
    }

    /** @throws Refused when this person does not administer Klar */
    public void resume(Name name, UserKey user) {
        change(name, user, round -> round.paused(false));
    }

    /** @throws Refused when this person does not administer Klar */
    public void anew(Name name, UserKey user) {
        entrance.toAdminister(user);
        begin(name);
    }

    private void change(Name name, UserKey user, UnaryOperator<Round> change) {
        entrance.toAdminister(user);
        while (!ports.rounds().of(name).filter(Round::unfinished).map(change).map(ports.rounds()::keep).orElse(true)) {
            Thread.onSpinWait();
        }
    }

    private Instant now() {
        return ports.clock().instant();
    }
}
