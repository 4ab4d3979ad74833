package health.baton.engine;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Names that a component gives to texts about every case, beside what is asked, decided and kept by capabilities. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Fills {
    String[] forms() default {};

    String[] letters() default {};
}
