package health.baton.browser;

import java.util.Map;

/** People who have a letter that they may answer on the reply page. */
final class Letters {
    private Letters() {}

    /** Somebody after intensive care whose invitation to the clinic is written; the reference of the case. */
    static String invited(Stage stage, String familyName, String nhsNumber) {
        RunningBaton baton = stage.baton();
        Person coordinator = Person.signIn(baton, "icucoordinator", "tasklist");
        String reference = coordinator
                .start("icu-follow-up", Referrals.afterIntensiveCare(familyName, nhsNumber))
                .ok()
                .json()
                .get("businessKey")
                .asText();
        new Waits(baton, reference).isOver("event_inviteNow");
        new Journey(baton, Map.of(), reference).task(coordinator, "Post the letter");
        return reference;
    }
}
