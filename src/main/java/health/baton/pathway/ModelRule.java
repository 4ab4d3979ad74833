package health.baton.pathway;

import java.util.List;

/** One rule that every pathway keeps. It finds its subjects itself, so that nothing is opt-in. */
interface ModelRule {
    /** Short and stable, e.g. {@code every-wait-is-chased}. */
    String id();

    /** One sentence for the service designer. */
    String why();

    List<Finding> check(Library library);
}
