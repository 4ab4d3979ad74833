package health.baton.correspondence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.core.io.Resource;
import org.springframework.core.io.ResourceLoader;
import org.springframework.stereotype.Component;

/** The letters in the folders of the pathways. */
@Component
class Letters {
    private static final Pattern NAME = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private final ResourceLoader resources;

    Letters(ResourceLoader resources) {
        this.resources = resources;
    }

    /** The first of these letters that the pathway has; throws when it has none of them. */
    Letter of(String pathway, String... names) {
        List<String> paths = Arrays.stream(names)
                .filter(name -> NAME.matcher(name).matches())
                .map(name -> "processes/" + pathway + "/letters/" + name + ".md")
                .toList();
        return paths.stream()
                .map(path -> resources.getResource("classpath:" + path))
                .filter(Resource::exists)
                .findFirst()
                .map(Letters::read)
                .orElseThrow(() -> new IllegalStateException("There is no letter " + String.join(" or ", paths)));
    }

    private static Letter read(Resource letter) {
        try {
            return Letter.parse(
                    String.valueOf(letter.getFilename()), letter.getContentAsString(StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
