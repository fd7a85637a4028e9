package dk.klar.domain.record;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The text is the key of a record of another kind, named by its REST segment; saving checks that it exists. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface RefersTo {
    /** Any record of the same implementation, named as {@code segment/key}. */
    String ANY = "*";

    String value();
}
