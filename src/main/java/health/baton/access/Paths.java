package health.baton.access;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** Addresses as one matcher; by path only, so that the engine's own servlets are matched as well as our controllers. */
final class Paths {
    private Paths() {}

    static RequestMatcher of(String... patterns) {
        List<RequestMatcher> matchers = Stream.of(patterns)
                .<RequestMatcher>map(PathPatternRequestMatcher.withDefaults()::matcher)
                .toList();
        return new OrRequestMatcher(matchers);
    }
}
