package dk.klar.jira.panel;

/**
 * A status: always words with an icon, never colour alone.
 *
 * @param lozenge AUI's class for the colour
 * @param icon    AUI's class for the icon
 */
public record Mark(String text, String lozenge, String icon) {
    static Mark good(String text) {
        return new Mark(text, "aui-lozenge-success", "aui-iconfont-check-circle");
    }

    static Mark bad(String text) {
        return new Mark(text, "aui-lozenge-error", "aui-iconfont-cross-circle");
    }

    static Mark warning(String text) {
        return new Mark(text, "aui-lozenge-moved", "aui-iconfont-warning");
    }

    static Mark note(String text) {
        return new Mark(text, "aui-lozenge-current", "aui-iconfont-info-circle");
    }

    static Mark neutral(String text) {
        return new Mark(text, "", "aui-iconfont-info-circle");
    }
}
