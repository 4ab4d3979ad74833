package health.baton.engine;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What a {@link Capability} takes from the folder of the pathway that names it, by name without ending. {@code {kind}} stands
 * for the input {@code kind}, {@code {letter|plan}} for the input {@code letter} or, without it, {@code plan}.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface FromFolder {
    /** The letter that it sends: the first of these that is there. */
    String[] letters() default {};

    /** The decisions that it asks. */
    String[] decisions() default {};
}
