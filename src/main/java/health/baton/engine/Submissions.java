package health.baton.engine;

/** Decides about what was sent; runs inside the engine's transaction, at every door (Tasklist, REST, Java). */
public interface Submissions {
    /**
     * Checks the answers against the form, keeps them, and says which become process variables.
     *
     * @throws AnswersRefused when an answer is not one that the form would accept; nothing is kept
     */
    Accepted accept(Submission submission);
}
