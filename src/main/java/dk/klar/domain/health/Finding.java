package dk.klar.domain.health;

import dk.klar.domain.dossier.IssueId;
import java.util.List;

/**
 * Something about the installation that an administrator ought to know.
 *
 * @param args   values for the placeholders of its text
 * @param issues the implementations that it is about, of those that the reader may see
 */
public record Finding(Ailment ailment, List<Object> args, List<IssueId> issues) {
    /** What can be wrong; each has a text that says so and one that tells the cure. */
    public enum Ailment {
        /** A workflow asks for a gate that Klar does not have: the transition is shut. */
        UNKNOWN_GATE("unknown-gate"),
        /** A class of Klar's that is not there: the transition fails. */
        UNKNOWN_PART("unknown-part"),
        /** A part says something of other issues that Klar does not understand: they are all held back. */
        UNKNOWN_SETTING("unknown-setting"),
        /** The same part stands twice on a transition: it is asked, or recorded, twice. */
        PART_TWICE("part-twice"),
        /** A transition without the gate leads into a status that the gate guards. */
        ROAD_AROUND("road-around"),
        GATE_WITHOUT_PASSAGE("gate-without-passage"),
        PASSAGE_WITHOUT_GATE("passage-without-gate"),
        /** It would judge an issue that does not exist yet. */
        GATE_ON_CREATION("gate-on-creation"),
        /** Klar is on, and nothing holds the implementations back. */
        NO_GATE("no-gate"),
        /** A workflow asks for a gate that is not in use: the transition is shut. */
        GATE_NOT_IN_USE("gate-not-in-use"),
        /** Klar holds every transition out of a step: nothing can be stopped there. */
        NO_WAY_OUT("no-way-out"),
        /** A gate that the municipality has taken into use, and no workflow asks for. */
        GATE_NOWHERE("gate-nowhere"),
        /** Klar is on, and there is no committee that could discuss anything. */
        NO_COMMITTEE("no-committee"),
        /** Who saved a policy last is gone, and nobody has taken it over. */
        POLICY_ORPHANED("policy-orphaned"),
        TYPE_GONE("type-gone"),
        PROJECT_GONE("project-gone"),
        ISSUES_GONE("issues-gone"),
        PEOPLE_GONE("people-gone"),
        /** A receiver of webhooks said that it is not to be told again. */
        WEBHOOK_GONE("webhook-gone"),
        /** Something never got to a receiver of webhooks, and no longer will. */
        WEBHOOK_LOST("webhook-lost");

        private final String id;

        Ailment(String id) {
            this.id = id;
        }

        /** Names its texts: {@code klar.health.<id>} and {@code klar.health.<id>.cure}. */
        public String id() {
            return id;
        }
    }

    public Finding {
        args = List.copyOf(args);
        issues = List.copyOf(issues);
    }

    public static Finding of(Ailment ailment, Object... args) {
        return new Finding(ailment, List.of(args), List.of());
    }
}
