package health.baton.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** The hands of somebody without a mouse. */
record Keyboard(Page page) {
    private static final int MOST_TABS = 80;

    /** Goes on with Tab until it is there. */
    Keyboard tabTo(Locator wanted) {
        for (int i = 0; i < MOST_TABS && !isFocused(wanted); i++) {
            page.keyboard().press("Tab");
        }
        assertThat(wanted).isFocused();
        return this;
    }

    void press(String key) {
        page.keyboard().press(key);
    }

    void type(String text) {
        page.keyboard().type(text);
    }

    private static boolean isFocused(Locator wanted) {
        return wanted.count() > 0 && (boolean) wanted.evaluate("node => node === document.activeElement");
    }
}
