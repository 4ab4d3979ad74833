package health.baton.correspondence;

import health.baton.casefile.Action;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What becomes, in a letter to the practice, of what the plan asks of it. */
enum Request {
    AS_PLANNED,
    ASKED_AGAIN,
    ARRANGED_OTHERWISE;

    static final String DECIDED_AGAIN = "gpAgain";

    /** What the team that decided has answered since, when the practice could not: {@code ask-again} or {@code arranged}. */
    static Request in(Map<String, Object> facts) {
        return switch (String.valueOf(facts.get(DECIDED_AGAIN))) {
            case "ask-again" -> ASKED_AGAIN;
            case "arranged" -> ARRANGED_OTHERWISE;
            default -> AS_PLANNED;
        };
    }

    /**
     * What is asked then.
     *
     * @param all what was ever asked and not taken back
     * @param planned what the latest plan asks
     */
    List<Action> of(List<Action> all, List<Action> planned) {
        if (this == AS_PLANNED) {
            return planned;
        }
        Stream<Action> others = planned.stream().filter(action -> !action.isOfThePractice());
        Stream<Action> again = this == ASKED_AGAIN ? all.stream().filter(Action::isOfThePractice) : Stream.of();
        return Stream.concat(others, again).toList();
    }
}
