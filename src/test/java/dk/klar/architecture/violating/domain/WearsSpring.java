package dk.klar.architecture.violating.domain;

import org.springframework.stereotype.Component;

/** A domain that a framework makes, by an annotation alone. */
@Component
public final class WearsSpring {
}
