package health.baton.form;

/** A check of one field's value beyond its type. */
public interface FieldCheck {
    /** Name used in the form's custom property {@code check}. */
    String name();

    /** The reason to refuse, in words without the field's label; empty when acceptable. */
    java.util.Optional<String> refuse(Object value);

    /** As {@link #refuse(Object)}, for a check that also needs what is known of the case. */
    default java.util.Optional<String> refuse(Object value, java.util.Map<String, Object> known) {
        return refuse(value);
    }
}
