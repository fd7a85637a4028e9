package com.atlassian.annotations.security;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An endpoint for everybody, also who has not logged in; without it a servlet is for licensed users.
 *
 * <p>Evidence: used by a plugin built against Jira 11.0; worn by servlets of plugins with {@code jakarta.servlet}, and its meaning
 * is in Atlassian's "Prepare your Data Center app to comply with secure endpoint defaults". Retention and targets are
 * unconfirmed on 11.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface UnrestrictedAccess {
}
