package health.baton.pathway;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What {@code pathway.md} says for the catalogue.
 *
 * @param text Markdown
 */
record PathwayPage(String text) {
    private static final Pattern PURPOSE = Pattern.compile("(?ms)^## Purpose\\s*\\n(.+?)(?=\\n\\s*\\n|\\z)");
    private static final Pattern PUBLISHED =
            Pattern.compile("(?ms)^## [^\\n]*published figures[^\\n]*\\n(.*?)(?=^## |\\z)", Pattern.CASE_INSENSITIVE);
    private static final Pattern TABLE = Pattern.compile("(?m)(?:^\\|.*\\|[ \\t]*\\n?)+");

    static Optional<PathwayPage> in(Library library, String folder) {
        return Optional.ofNullable(library.files().get(folder + "pathway.md"))
                .map(content -> new PathwayPage(new String(content, StandardCharsets.UTF_8).replace("\r\n", "\n")));
    }

    /** The paragraph that begins with it. */
    Optional<String> purpose() {
        Matcher purpose = PURPOSE.matcher(text);
        return purpose.find() ? Optional.of(sentence(Markdown.oneLine(purpose.group(1)))) : Optional.empty();
    }

    /** The table below the heading that speaks of published figures. */
    Optional<String> published() {
        Matcher section = PUBLISHED.matcher(text);
        if (!section.find()) {
            return Optional.empty();
        }
        Matcher table = TABLE.matcher(section.group(1));
        return table.find() ? Optional.of(table.group().strip()) : Optional.empty();
    }

    private static String sentence(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
