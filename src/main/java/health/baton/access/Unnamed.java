package health.baton.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Pattern;

/** The address of a request as a log may show it: our and the engine's words, and a star for everybody's values. */
final class Unnamed {
    /** What is no word in small letters, and what stands where accounts, keys and codes do. */
    private static final Pattern VALUE = Pattern.compile(
            "(?<=/(user|group|members|key|tenant-id|reply)/)[^/]+|(?<=/)(?![a-z][A-Za-z]{0,24}(-[a-z]+){0,4}(/|$))[^/]+");

    private Unnamed() {}

    /** Method and path, without the query. */
    static String of(HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        return request.getMethod() + " " + VALUE.matcher(path).replaceAll("*");
    }
}
