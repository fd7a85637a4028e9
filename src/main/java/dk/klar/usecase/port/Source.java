package dk.klar.usecase.port;

import java.util.List;

/**
 * Which implementations are looked at; whoever asks, no others than they may see.
 *
 * @param projects keys; empty for all
 * @param filter   id of a filter that is saved in Jira; null for none
 */
public record Source(List<String> projects, Long filter) {
    public Source {
        projects = List.copyOf(projects);
    }

    public static Source everything() {
        return new Source(List.of(), null);
    }

    public static Source of(List<String> projects) {
        return new Source(projects, null);
    }
}
