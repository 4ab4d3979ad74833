package health.baton.form;

import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** A number that can be rung: of the United Kingdom (0…), international (+…), or with an extension (ext 123). */
@Component
final class PhoneCheck implements FieldCheck {
    private static final Pattern DIGITS = Pattern.compile("(0[1-9]\\d{8,9}|(\\+|00)[1-9]\\d{6,14})(ext\\d{1,6})?");

    @Override
    public String name() {
        return "phone";
    }

    @Override
    public Optional<String> refuse(Object value) {
        return isPhone(value.toString()) ? Optional.empty() : Optional.of("is not a telephone number");
    }

    static boolean isPhone(String text) {
        String compact = text.replaceAll("\\(0\\)|[ ()./-]", "").replaceFirst("(?i)(ext|x)", "ext");
        return text.length() <= 40 && DIGITS.matcher(compact).matches();
    }
}
