package health.baton.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;

/** axe finds nothing to complain about, and nothing is wider than the screen. */
final class Flawless {
    private static final List<Integer> WIDTHS = List.of(1280, 320);
    private static final int HEIGHT = 900;

    private Flawless() {}

    /** A page of our own, with these words on it, on a wide screen and on a narrow one. */
    static void ours(Page page, String url, String words) {
        for (int width : WIDTHS) {
            page.setViewportSize(width, HEIGHT);
            page.navigate(url);
            check(page, new AxeBuilder(page), words);
            fits(page, width);
        }
    }

    /** What a page of our own shows now, e.g. after something was sent. */
    static void asItIs(Page page, String words) {
        for (int width : WIDTHS) {
            page.setViewportSize(width, HEIGHT);
            check(page, new AxeBuilder(page), words);
            fits(page, width);
        }
    }

    static void check(Page page, AxeBuilder axe, String words) {
        assertThat(page.locator("body")).containsText(words);
        assertThat(axe.setLegacyMode(true).analyze().getViolations().stream()
                        .flatMap(rule ->
                                rule.getNodes().stream().map(node -> "%s: %s".formatted(rule.getId(), node.getHtml())))
                        .toList())
                .as(page.url())
                .isEmpty();
    }

    private static void fits(Page page, int width) {
        assertThat((int) page.evaluate("document.documentElement.scrollWidth"))
                .as("width of %s on a screen of %d", page.url(), width)
                .isLessThanOrEqualTo(width);
    }
}
