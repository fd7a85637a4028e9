package dk.klar.usecase;

import dk.klar.domain.dossier.Dossier;
import dk.klar.domain.dossier.IssueId;
import dk.klar.domain.gate.Gate;
import dk.klar.domain.gate.GateState;
import dk.klar.domain.portfolio.Summary;
import dk.klar.usecase.port.Announcements;
import dk.klar.usecase.port.Implementation;
import dk.klar.usecase.port.PublishedStates;
import dk.klar.usecase.port.Summaries;
import dk.klar.usecase.port.Switches;
import dk.klar.usecase.port.Travel;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Keeps what JQL finds in step with what is recorded. */
public final class Publish {
    /** Dossiers held in memory at a time: some ten kilobytes each, a few hundred where much is written. */
    static final int AT_ONCE = 100;

    private final ReadDossier dossiers;
    private final JudgeGate judge;
    private final PublishedStates published;
    private final Summaries summaries;
    private final Switches switches;
    private final Announcements announcements;
    private final Travel travel;

    public Publish(ReadDossier dossiers, JudgeGate judge, PublishedStates published, Summaries summaries, Switches switches,
                   Announcements announcements, Travel travel) {
        this.dossiers = dossiers;
        this.judge = judge;
        this.published = published;
        this.summaries = summaries;
        this.switches = switches;
        this.announcements = announcements;
        this.travel = travel;
    }

    /** Something has become of an issue. Costs nothing where Klar is off. */
    public void happenedTo(Implementation implementation) {
        if (switches.on(implementation.projectId(), implementation.issueTypeId())) {
            statesOf(implementation);
        }
    }

    /**
     * Publishes the states, or takes them back where Klar is off. Whoever saves at the same time may have read more and
     * published before: so it is looked again afterwards, until what was published is what is recorded.
     */
    public void statesOf(Implementation implementation) {
        statesOf(implementation, null, (published, dossier) -> { });
    }

    /** @param read what was recorded a moment ago; null where nobody has looked */
    private void statesOf(Implementation implementation, Dossier read, BiConsumer<Implementation, Dossier> also) {
        if (!switches.on(implementation.projectId(), implementation.issueTypeId())) {
            published.withdraw(implementation.id());
            summaries.remove(implementation.id());
            return;
        }
        Summary before = summaries.of(List.of(implementation.id())).get(implementation.id());
        Dossier dossier = read == null ? dossiers.of(implementation) : read;
        Summary summary = judge.summary(dossier);
        Summary last;
        do {
            publish(implementation, summary);
            last = summary;
            dossier = dossiers.of(implementation);
            summary = judge.summary(dossier);
        } while (!summary.equals(last));
        announce(implementation, before, last);
        also.accept(implementation, dossier);
    }

    /**
     * Taken back where Klar is off. Else read together; published one by one, and only where something has come of it since the last time: most nights that is
     * next to nothing, and indexing is what takes long. One that fails keeps none of the others back.
     *
     * @param also what else to do with each that Klar is on for, once it is published
     */
    Done statesOfEach(List<Implementation> all, BiConsumer<Implementation, Dossier> also) {
        Done done = Done.NOTHING;
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            Map<String, RuntimeException> failed = new LinkedHashMap<>();
            List<Implementation> some = all.subList(from, Math.min(all.size(), from + AT_ONCE));
            Map<Boolean, List<Implementation>> byOn = some.stream().collect(Collectors.partitioningBy(each -> switches.on(each.projectId(), each.issueTypeId())));
            byOn.get(false).forEach(each -> attempt(each, failed, this::statesOf));
            statesOfEach(byOn.get(true), also, failed);
            done = done.and(new Done(some.size(), failed.size(), failed));
        }
        return done;
    }

    private void statesOfEach(List<Implementation> some, BiConsumer<Implementation, Dossier> also, Map<String, RuntimeException> failed) {
        List<Dossier> read = together(some);
        if (read.isEmpty()) {
            some.forEach(each -> attempt(each, failed, alone -> statesOf(alone, null, also)));
            return;
        }
        Map<IssueId, Summary> kept = summaries.of(some.stream().map(Implementation::id).toList());
        List<News> news = new ArrayList<>();
        for (int i = 0; i < some.size(); i++) {
            Dossier dossier = read.get(i);
            attempt(some.get(i), failed, each -> {
                Summary summary = judge.summary(dossier);
                if (!switches.on(each.projectId(), each.issueTypeId())) {
                    statesOf(each, dossier, also);
                } else if (unchanged(each, summary, kept)) {
                    also.accept(each, dossier);
                } else {
                    news.add(new News(each, kept.get(each.id()), dossier, summary));
                }
            });
        }
        publishEach(news, also, failed);
    }

    /**
     * What has come of an implementation.
     *
     * @param before null where nothing was known
     */
    private record News(Implementation implementation, Summary before, Dossier dossier, Summary summary) {
        News again(Dossier read, Summary now) {
            return new News(implementation, before, read, now);
        }
    }

    /** Like one by itself, but that all are kept together, and all looked at again together: until nothing is left that somebody has changed meanwhile. */
    private void publishEach(List<News> news, BiConsumer<Implementation, Dossier> also, Map<String, RuntimeException> failed) {
        List<News> left = news;
        while (!left.isEmpty()) {
            List<News> done = new ArrayList<>();
            left.forEach(each -> attempt(each.implementation(), failed, implementation -> {
                published.publish(implementation.id(), each.summary());
                done.add(each);
            }));
            left = lookedAtAgain(kept(done, failed), also, failed);
        }
    }

    /** Where they cannot be kept together, each is by itself: one that cannot be keeps none of the others back. */
    private List<News> kept(List<News> done, Map<String, RuntimeException> failed) {
        try {
            summaries.save(done.stream().collect(Collectors.toMap(each -> each.implementation().id(), News::summary)));
            return done;
        } catch (RuntimeException oneOfThem) {
            List<News> some = new ArrayList<>();
            done.forEach(each -> attempt(each.implementation(), failed, implementation -> {
                summaries.save(implementation.id(), each.summary());
                some.add(each);
            }));
            return some;
        }
    }

    /** Those that have changed since they were read. */
    private List<News> lookedAtAgain(List<News> done, BiConsumer<Implementation, Dossier> also, Map<String, RuntimeException> failed) {
        List<Dossier> read = together(done.stream().map(News::implementation).toList());
        List<News> changed = new ArrayList<>();
        for (int i = 0; i < done.size(); i++) {
            News each = done.get(i);
            Dossier known = read.isEmpty() ? null : read.get(i);
            attempt(each.implementation(), failed, implementation -> {
                Dossier dossier = known == null ? dossiers.of(implementation) : known;
                Summary now = dossier.same(each.dossier()) ? each.summary() : judge.summary(dossier);
                if (now.equals(each.summary())) {
                    announce(implementation, each.before(), now);
                    also.accept(implementation, dossier);
                } else {
                    changed.add(each.again(dossier, now));
                }
            });
        }
        return changed;
    }

    /** Also that nobody has written the property by hand: JQL would be fooled by it. */
    private boolean unchanged(Implementation implementation, Summary summary, Map<IssueId, Summary> kept) {
        return summary.equals(kept.get(implementation.id())) && published.holds(implementation.id(), summary);
    }

    /** Where nothing was known, nothing changed: what Klar is switched on for is no news. */
    private void announce(Implementation implementation, Summary before, Summary after) {
        if (before != null && !before.states().equals(after.states())) {
            for (Gate gate : Gate.values()) {
                Optional<GateState> was = Optional.ofNullable(before.states().get(gate));
                Optional<GateState> is = Optional.ofNullable(after.states().get(gate));
                if (!was.equals(is)) {
                    announcements.gateChanged(implementation, gate, was, is, travel.road());
                }
            }
        }
    }

    /** The summary last: while it is not kept, the next round publishes again. */
    private void publish(Implementation implementation, Summary summary) {
        published.publish(implementation.id(), summary);
        summaries.save(implementation.id(), summary);
    }

    /** None where one of them cannot be read: then each is read by itself. */
    private List<Dossier> together(List<Implementation> some) {
        try {
            return some.isEmpty() ? List.of() : dossiers.of(some);
        } catch (RuntimeException oneOfThem) {
            return List.of();
        }
    }

    private static void attempt(Implementation implementation, Map<String, RuntimeException> failed, Consumer<Implementation> work) {
        try {
            work.accept(implementation);
        } catch (RuntimeException e) {
            failed.put(implementation.key(), e);
        }
    }

    /**
     * What became of a run over many.
     *
     * @param failed how many could not be published
     * @param why    of the first of these, by their keys
     */
    public record Done(int all, int failed, Map<String, RuntimeException> why) {
        static final Done NOTHING = new Done(0, 0, Map.of());
        /** Of all that fail, as many are remembered: with the database away it would be each. */
        private static final int REMEMBERED = 20;

        Done and(Done more) {
            Map<String, RuntimeException> both = new LinkedHashMap<>(why);
            more.why().entrySet().stream().limit(REMEMBERED - why.size()).forEach(each -> both.put(each.getKey(), each.getValue()));
            return new Done(all + more.all(), failed + more.failed(), both);
        }

        /** @throws RuntimeException the first that failed */
        void orThrow() {
            why.values().stream().findFirst().ifPresent(first -> {
                throw first;
            });
        }
    }
}
