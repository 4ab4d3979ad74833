package health.baton.directory;

import java.util.Locale;

/**
 * A role that teams may have.
 *
 * @param code in models and lists, like {@code roving-gp}
 * @param label as people read it
 * @param meaning what such a team does, in a sentence
 * @param may what everybody of it may do
 * @param usedByPathways false when only the application itself needs it
 */
public record TeamRole(String code, String label, String meaning, May may, boolean usedByPathways) {

    /** What everybody of a role may do, whatever their pathway. */
    public enum May {
        /** Does tasks, and starts what the pathways let this role start. */
        WORK,
        /** Sees the running cases of its area on the drawing, and what they came to; changes nothing. */
        WATCH,
        /** Sees the drawings and which pathways run, and checks new ones; nobody's case. */
        DESIGN,
        /** Makes copies of what is held about a person, and removes what is no longer to be kept; has no tasks. */
        RECORDS,
        /** Does not sign in: is told. */
        NOTHING;

        /** As the list has it. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
