package health.baton.engine;

import java.util.List;
import java.util.Optional;

/** Who acts now: the person behind the request; nobody when a clock or a job acts. */
public interface SignedIn {
    Optional<Person> person();

    /** The person; throws {@link SecurityException} when nobody is signed in. */
    default Person required() {
        return person().orElseThrow(() -> new SecurityException("Nobody is signed in"));
    }

    /** Acts as this person: checks of the engine apply to what runs. */
    void as(String signInName, Runnable act);

    /**
     * @param name sign-in name
     * @param teams ids of the groups
     */
    record Person(String name, List<String> teams) {}
}
