package health.baton.engine;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What models may count on when a task names this {@link Capability}; the model rules hold every model against it. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Promises {
    /**
     * The outputs by name; where only some values are possible, with them: {@code "taken = true | false"}. A question mark
     * after the name: it may be nothing.
     */
    String[] outputs() default {};

    /** It tells somebody of what waits: it reminds, rings or offers on. */
    boolean reachesPeople() default false;

    /** It tells the named GP what was found and decided. */
    boolean tellsGp() default false;
}
