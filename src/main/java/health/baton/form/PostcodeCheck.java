package health.baton.form;

import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** The form of a postcode of the United Kingdom, as the Royal Mail describes it; not whether it exists. */
@Component
final class PostcodeCheck implements FieldCheck {
    private static final Pattern POSTCODE = Pattern.compile(
            "(GIR ?0AA|[A-PR-UWYZ]([0-9]{1,2}|[A-HK-Y][0-9]{1,2}|[0-9][A-HJKSTUW]|[A-HK-Y][0-9][ABEHMNPRVWXY]) ?"
                    + "[0-9][ABD-HJLNP-UW-Z]{2})",
            Pattern.CASE_INSENSITIVE);

    @Override
    public String name() {
        return "postcode";
    }

    @Override
    public Optional<String> refuse(Object value) {
        return POSTCODE.matcher(value.toString().strip()).matches()
                ? Optional.empty()
                : Optional.of("is not a postcode");
    }
}
