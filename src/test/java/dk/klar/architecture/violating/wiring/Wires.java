package dk.klar.architecture.violating.wiring;

import com.atlassian.jira.component.ComponentAccessor;
import java.time.Clock;

/** Breaks nothing: here it is allowed. */
public final class Wires {
    public Object clock() {
        return ComponentAccessor.getComponent(Clock.systemDefaultZone().getClass());
    }
}
