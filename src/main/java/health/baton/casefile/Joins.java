package health.baton.casefile;

import health.baton.engine.Submission;

/** Whether a new call-out for somebody may join their open case, so that somebody will hear of it there. */
interface Joins {
    boolean reachSomebody(String openCase, Submission start);
}
