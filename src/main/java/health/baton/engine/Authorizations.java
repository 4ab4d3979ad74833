package health.baton.engine;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What teams may do in the engine and its applications. The engine knows how a permission is written; who gets which is
 * decided outside. Every method may be repeated and then changes nothing; a team that does not exist yet may be named.
 */
public interface Authorizations {
    /**
     * The team may open these web applications and no others.
     *
     * @param applications of {@code welcome}, {@code tasklist}, {@code cockpit} and {@code admin}
     */
    void allowApplications(String teamId, Set<String> applications);

    /**
     * Whether the person, or a team of theirs, may open this web application.
     *
     * @param application one of those of {@link #allowApplications}
     */
    boolean mayOpen(SignedIn.Person person, String application);

    /**
     * The team may start these pathways by their start forms, and no others.
     *
     * @param pathways process definition keys
     */
    void allowStarts(String teamId, Set<String> pathways);

    /**
     * The team may see the name and the drawing of every pathway and decision table; it sees neither running cases nor
     * their variables by this.
     */
    void allowReadDefinitions(String teamId);

    /** The team may see this case, or block of a case, which begins now, on its drawing, and change nothing. */
    void allowWatch(String teamId, String processInstance);

    /** As {@link #allowWatch}, for the case and every block of it that runs now; twice is once. */
    void allowWatchCase(String teamId, String caseReference);

    /** Nobody watches this process instance any more: it is over. */
    void endWatch(String processInstance);

    /** The team may use the filter of this name; see {@link #addFilter}. */
    void allowFilter(String teamId, String filterName);

    /** The team may do everything: administrators. */
    void allowEverything(String teamId);

    /** Creates the list of tasks that Tasklist offers, or brings the one of this name up to date. */
    void addFilter(Filter filter);

    /**
     * The pathways of which the newest version names who may start it.
     *
     * @return team roles (the process property {@code startableBy}) by process definition key
     */
    Map<String, Set<String>> startableBy();

    /**
     * A list of tasks. Only tasks that the reader may see anyway are ever in it.
     *
     * @param name as people read it
     * @param description one line for people
     * @param priority place in the list of filters: the smallest comes first
     * @param colour CSS colour
     * @param whose which tasks
     * @param dueWithin only tasks that are due before now plus this; zero: only overdue ones; null: whenever due
     */
    record Filter(
            String name,
            String description,
            int priority,
            String colour,
            Whose whose,
            @Nullable Duration dueWithin) {}

    /** Which tasks a filter shows. */
    enum Whose {
        /** Held by the reader. */
        MINE,
        /** Offered to the reader or to a team of the reader's, whether or not somebody holds them. */
        MY_TEAMS,
        /** Held by or offered to the reader or a team of the reader's. */
        MINE_AND_MY_TEAMS
    }
}
