package dk.klar.domain.concern;

import java.util.Comparator;
import java.util.List;

/**
 * Which of the concerns without a name others than the representative may read. They are let out by whole batches of k:
 * who counts before and after learns of k at once, never of one, and learns no day.
 */
public final class Disclosure {
    private Disclosure() {
    }

    /**
     * Those to be let out now: all that wait, once there are k of them by k people. One that was out before, was kept back
     * and is let go is none of them: who read it then would take it off, and know of fewer than k.
     *
     * @param people how many have spoken since the last were let out; without it, one person could fill a batch and know
     *               the text that is not theirs
     */
    public static List<Confidential> due(List<Confidential> all, int people, int k) {
        List<Confidential> waiting = all.stream()
                .filter(one -> one.openness() == Openness.WITHOUT_NAME && !one.disclosed() && !one.keptBack()).toList();
        return waiting.size() < k || people < k ? List.of() : waiting.stream().map(Confidential::disclose).toList();
    }

    /** Those that others may read: none where so many were taken or kept back that fewer than k are left. In an order that tells nothing. */
    public static List<Confidential> readable(List<Confidential> all, int k) {
        List<Confidential> open = all.stream().filter(Confidential::open).sorted(Comparator.comparing(Confidential::id)).toList();
        return open.size() < k ? List.of() : open;
    }
}
