package dk.klar.domain.record;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Limits of a text. Without it a text is one line of at most {@link #LINE} characters. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Text {
    /** Characters in one line. */
    int LINE = 255;
    /** Characters in a text of several lines. */
    int LONG = 10_000;

    /** The most characters that are taken. */
    int max() default LONG;

    /** Whether the form offers several lines. */
    boolean lines() default true;
}
