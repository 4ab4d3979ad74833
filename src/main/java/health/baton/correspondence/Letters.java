package health.baton.correspondence;

import health.baton.engine.Deployments;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** The letters of a pathway, as the version has them with which the case began. */
@Component
class Letters {
    private static final Pattern NAME = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*(\\.sms|(\\.easy)?(\\.several)?)");
    private final Deployments deployments;

    Letters(Deployments deployments) {
        this.deployments = deployments;
    }

    /** The first of these letters that the case's own version has; throws when it has none of them: no other version stands in. */
    Letter of(String caseReference, String pathway, String... names) {
        List<String> paths = Arrays.stream(names)
                .filter(name -> NAME.matcher(name).matches())
                .map(name -> "processes/" + pathway + "/letters/" + name + ".md")
                .toList();
        return paths.stream()
                .map(path -> read(caseReference, path))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow(() ->
                        new IllegalStateException("The version of the pathway with which this case began has no letter "
                                + String.join(" or ", paths)));
    }

    /** The letter where the case's own version has it. */
    Optional<Letter> find(String caseReference, String pathway, String name) {
        return NAME.matcher(name).matches()
                ? read(caseReference, "processes/" + pathway + "/letters/" + name + ".md")
                : Optional.empty();
    }

    private Optional<Letter> read(String caseReference, String path) {
        return deployments
                .fileOf(caseReference, path)
                .map(content -> Letter.parse(path, new String(content, StandardCharsets.UTF_8)));
    }
}
