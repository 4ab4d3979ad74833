package health.baton.outcome.web;

import health.baton.engine.SignedIn;

/** Opens the story of a person, for a manager with a reason. */
interface Stories {
    /**
     * Logs who opened it and why, then gives the story, newest entry first.
     *
     * @throws SecurityException when it is not a case of the person's organisation
     * @throws health.baton.engine.AnswersRefused when no proper reason is given
     */
    StoryJson open(String reference, SignedIn.Person manager, String reason);
}
