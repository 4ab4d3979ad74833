package health.baton.engine;

import java.util.function.Supplier;

/** Decides about what was sent; runs inside the engine's transaction, at every door (Tasklist, REST, Java). */
public interface Submissions {
    /**
     * Checks the answers against the form, keeps them, and says which become process variables.
     *
     * @throws AnswersRefused when an answer is not one that the form would accept; nothing is kept
     */
    Accepted accept(Submission submission);

    /**
     * What is accepted within the act, of many cases, may be written at its end, together.
     *
     * @throws RuntimeException when something of it cannot be written: then nothing of the act may stay
     */
    default <T> T together(Supplier<T> act) {
        return act.get();
    }
}
