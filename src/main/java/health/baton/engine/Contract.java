package health.baton.engine;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What a {@link Capability} takes and gives, in the words that a service designer reads in the Modeler. It is handed only
 * the inputs that stand here; an output or outcome that does not is an error of the program.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Contract {
    /** Name of an output that stands for every column of a decision table. */
    String EVERY_COLUMN = "*";

    /** Verb and object, e.g. "Tell the named GP". */
    String label();

    /** One or two sentences: what it does, and for whom. */
    String means();

    In[] in() default {};

    Out[] out() default {};

    /** The ways out besides the usual one, each a BPMN error. */
    Outcome[] outcomes() default {};

    /**
     * Names under which it keeps in the case file what forms and letters may show; {@code {input}} as in {@link FromFolder}.
     * Not those of {@link #EVERY_COLUMN}.
     */
    String[] keeps() default {};

    /** It tells somebody of what waits: it reminds, rings or offers on. */
    boolean reachesPeople() default false;

    /** It tells the named GP what was found and decided. */
    boolean tellsGp() default false;

    /** How a designer says it. */
    enum Kind {
        /** Words that are typed. */
        TEXT,
        /** One of the choices, or nothing. */
        CHOICE,
        /** A team role. */
        ROLE,
        /** A time like {@code PT4H} or {@code P21D}. */
        DURATION,
        /** What the case knows under this name. */
        VARIABLE
    }

    /** An input: the model has to give it, unless it is not required. */
    @interface In {
        String name();

        String label();

        String means();

        Kind kind() default Kind.TEXT;

        boolean required() default true;

        /** The values of a {@link Kind#CHOICE}. */
        String[] choices() default {};
    }

    /** An output, which the model may keep as a variable of the case. */
    @interface Out {
        String name();

        String means();

        /** Where only some values are possible: these. */
        String[] values() default {};

        /** It may be nothing. */
        boolean maybeNothing() default false;

        /** Whether a template keeps it unless the designer clears the field. */
        boolean kept() default true;
    }

    /** A {@link BusinessOutcome}. */
    @interface Outcome {
        String code();

        String means();
    }
}
