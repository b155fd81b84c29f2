package kuaichu.platform.web;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import kuaichu.platform.Role;

/**
 * Who may call an endpoint. Every controller method carries it; one without is refused at start and by a test.
 * Whose data it is about follows from the path: every path variable must have a {@link Visibility}.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Permit {
    /** Roles that may call it; empty together with {@link #everyone()} only. */
    Role[] value() default {};

    /** True for endpoints without any session: reference data, sign-in, public verification, signed partner callbacks. */
    boolean everyone() default false;
}
