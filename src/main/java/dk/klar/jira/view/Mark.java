package dk.klar.jira.view;

import dk.klar.domain.gate.GateState;

/**
 * A status: always words with an icon, never colour alone.
 *
 * @param lozenge AUI's class for the colour
 * @param icon    AUI's class for the icon
 */
public record Mark(String text, String lozenge, String icon) {
    /** The same state looks the same wherever it stands; dashboards draw theirs alike, in table.js. */
    public static Mark of(GateState state, String text) {
        return switch (state) {
            case BLOCKED, LAPSED, REOPENED, BREACHED -> bad(text);
            case UNDECIDED -> warning(text);
            case READY -> good(text);
            case THROUGH -> note(text);
        };
    }

    public static Mark good(String text) {
        return new Mark(text, "aui-lozenge-success", "aui-iconfont-check-circle");
    }

    public static Mark bad(String text) {
        return new Mark(text, "aui-lozenge-error", "aui-iconfont-cross-circle");
    }

    public static Mark warning(String text) {
        return new Mark(text, "aui-lozenge-moved", "aui-iconfont-warning");
    }

    public static Mark note(String text) {
        return new Mark(text, "aui-lozenge-current", "aui-iconfont-info-circle");
    }

    public static Mark neutral(String text) {
        return new Mark(text, "", "aui-iconfont-info-circle");
    }
}
