package health.baton.pathway;

import java.io.IOException;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The library as it travels in the application: the same relative paths in a jar and in a build directory. */
final class LibraryOnClasspath {
    private LibraryOnClasspath() {}

    static Library read() {
        SortedMap<String, byte[]> files = new TreeMap<>();
        var resolver = new PathMatchingResourcePatternResolver();
        try {
            for (String pattern : List.of("processes/**/*.*", "forms/**/*.form")) {
                String root = pattern.substring(0, pattern.indexOf('/'));
                for (Resource resource : resolver.getResources("classpath*:" + pattern)) {
                    String url = resource.getURL().toString();
                    String path = url.substring(url.lastIndexOf("/" + root + "/") + 1);
                    if (!path.startsWith("processes/.")) {
                        files.put(path, resource.getContentAsByteArray());
                    }
                }
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return new Library(files);
    }
}
