package health.baton.drawing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** A page of words and drawings that stands alone: it opens from the disk, and needs no network. */
public final class Page {
    private final String title;
    private final StringBuilder body = new StringBuilder();

    public Page(String title) {
        this.title = title;
    }

    /** Words as they are, safe in HTML text and attributes. */
    public static String escape(String words) {
        return Svg.escape(words);
    }

    /** Adds HTML as it is; words in it must be {@linkplain #escape(String) escaped}. */
    public Page html(String html) {
        body.append(html).append('\n');
        return this;
    }

    /** Adds a drawing that can be scrolled with the keyboard; on paper it takes the width of the page. */
    public Page drawing(String name, String svg) {
        return html("<div class=\"page-drawing\" role=\"region\" tabindex=\"0\" aria-label=\"%s\">%n%s</div>"
                .formatted(escape(name), svg));
    }

    @Override
    public String toString() {
        return """
                <!doctype html>
                <html lang="en">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <title>%1$s</title>
                <style>
                %2$s%3$s</style>
                </head>
                <body class="govuk-template__body">
                <a class="page-skip" href="#content">Skip to the content</a>
                <header class="baton-header"><div class="page-wide baton-header__name">Baton</div></header>
                <main class="page-wide" id="content">
                <h1>%1$s</h1>
                %4$s</main>
                </body>
                </html>
                """.formatted(escape(title), style("/static/baton/nhs.css"), style("/drawing/page.css"), body);
    }

    private static String style(String resource) {
        try (InputStream css = Objects.requireNonNull(Page.class.getResourceAsStream(resource), resource)) {
            return new String(css.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
