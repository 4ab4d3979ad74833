package health.baton.correspondence;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What becomes, in a letter to the practice, of what the plan asks of it. */
enum Request {
    AS_PLANNED,
    ASKED_AGAIN,
    ARRANGED_OTHERWISE;

    static final String DECIDED_AGAIN = "gpAgain";
    private static final String ACTIONS = "actions";
    private static final String PRACTICE = "practice";

    /** What the team that decided has answered since, when the practice could not: {@code ask-again} or {@code arranged}. */
    static Request in(Map<String, Object> facts) {
        return switch (String.valueOf(facts.get(DECIDED_AGAIN))) {
            case "ask-again" -> ASKED_AGAIN;
            case "arranged" -> ARRANGED_OTHERWISE;
            default -> AS_PLANNED;
        };
    }

    /** Puts the practice among the owners of actions, or takes it away. */
    void applyTo(Map<String, Object> facts) {
        if (this == AS_PLANNED) {
            return;
        }
        List<String> owners = new ArrayList<>(Words.parts(facts.get(ACTIONS)));
        owners.remove(PRACTICE);
        if (this == ASKED_AGAIN) {
            owners.add(PRACTICE);
        }
        facts.put(ACTIONS, List.copyOf(owners));
    }
}
