package health.baton.pathway;

import java.util.List;

/** What the server could not check in a form, each a sentence with the field's label. */
interface FormProblems {
    /** Throws {@link IllegalArgumentException} when it is not JSON. */
    List<String> of(String form);
}
