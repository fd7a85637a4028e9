package dk.klar.host.workflow.xml;

import java.util.Arrays;
import java.util.List;

/** Why a workflow is refused: a message key and what it is about, put into words where it is shown. */
public record Problem(String key, List<String> arguments) {
    public Problem {
        arguments = List.copyOf(arguments);
    }

    public static Problem of(String key, Object... arguments) {
        return new Problem(key, Arrays.stream(arguments).map(String::valueOf).toList());
    }

    @Override
    public String toString() {
        return key + arguments;
    }
}
