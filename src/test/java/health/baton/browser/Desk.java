package health.baton.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;

/** Somebody at a screen of their own: Tasklist or Cockpit, by what is written on it. */
final class Desk implements AutoCloseable {
    static final Path PICTURES = Path.of("target", "screenshots");
    static final int PATIENCE = 60_000;
    private static final Duration A_LOOK = Duration.ofMillis(500);
    private static final int ATTEMPTS = 3;
    private static final int WIDTH = 1440;
    private static final int HEIGHT = 1000;

    private final BrowserContext context;
    private final Page page;
    private final List<String> complaints = new ArrayList<>();
    private final Map<String, Written> written = new LinkedHashMap<>();

    private Desk(BrowserContext context) {
        this.context = context;
        this.page = context.newPage();
        page.setDefaultTimeout(PATIENCE);
        page.onPageError(complaints::add);
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(message.text() + " " + message.location());
            }
        });
    }

    static Desk signIn(Browser browser, String root, String name, String application) {
        Desk desk = new Desk(browser.newContext(new Browser.NewContextOptions()
                .setViewportSize(WIDTH, HEIGHT)
                .setLocale("en-GB")
                .setTimezoneId("Europe/London")));
        desk.page.navigate("%s/camunda/app/%s/default/".formatted(root, application));
        desk.signIn(name);
        return desk;
    }

    /** At the sign-in page: the first time, or in the same browser after somebody else. */
    void signIn(String name) {
        Locator account = page.locator("[cam-widget-header] .account a").first();
        Locator username = page.getByPlaceholder("Username");
        comes(username.or(account).first());
        // the page may draw itself anew after the first look at who is signed in, and be empty again
        for (int attempt = 0; attempt < ATTEMPTS && username.isVisible(); attempt++) {
            username.fill(name);
            page.getByPlaceholder("Password").fill(Person.PASSWORD);
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Log in"))
                    .click();
            cameWithin(account, PATIENCE / ATTEMPTS);
        }
        comes(account);
    }

    private static void cameWithin(Locator wanted, int milliseconds) {
        try {
            wanted.waitFor(new Locator.WaitForOptions().setTimeout(milliseconds));
        } catch (TimeoutError late) {
            // the next attempt, or whoever needs it, says so
        }
    }

    private void comes(Locator wanted) {
        try {
            wanted.waitFor();
        } catch (TimeoutError never) {
            throw new AssertionError(
                    "%s does not come; the page says “%s”, the browser %s"
                            .formatted(wanted, page.locator("body").innerText(), complaints),
                    never);
        }
    }

    void signOut() {
        page.locator("[cam-widget-header] .account a").first().click();
        page.getByText("Log out").click();
        assertThat(page.getByPlaceholder("Username")).isVisible();
    }

    /** All that this browser keeps of the page, as text. */
    String keeps() {
        return (String) page.evaluate("""
                async () => JSON.stringify([{...localStorage}, {...sessionStorage}, await indexedDB.databases()])""");
    }

    Page page() {
        return page;
    }

    /** What the browser complained about so far, failed requests among it. */
    List<String> complaints() {
        return List.copyOf(complaints);
    }

    void openStartForm(String pathway) {
        page.locator(".start-process-action a").first().click();
        page.locator(".modal-content").getByText(pathway).click();
        assertThat(form()).isVisible();
    }

    void start() {
        settle();
        page.locator(".modal-content")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Start"))
                .last()
                .click();
        assertThat(page.locator(".modal-content")).not().isVisible();
    }

    void chooseList(String name) {
        page.locator(".task-filters h4 a")
                .filter(new Locator.FilterOptions().setHasText(name))
                .click();
    }

    /** The card of a task about this person. */
    Locator card(String label, String person) {
        return page.locator("li.task")
                .filter(new Locator.FilterOptions().setHasText(label))
                .filter(new Locator.FilterOptions().setHasText(person))
                .first();
    }

    /** Looks for the task page by page, as somebody with many of them does. */
    void open(String label, String person) {
        Locator card = card(label, person);
        Locator further = page.locator("li.pagination-next:not(.disabled) a");
        Locator first = page.locator("li.pagination-page:not(.active) a").first();
        Awaitility.await("the task '%s' of %s in the list".formatted(label, person))
                .atMost(Duration.ofMillis(PATIENCE))
                .pollInterval(A_LOOK)
                .until(() -> {
                    if (!card.isVisible() && further.or(first).first().isVisible()) {
                        (further.isVisible() ? further : first).click();
                    }
                    return card.isVisible();
                });
        card.click();
        assertThat(form()).isVisible();
    }

    /** By the address of the page, as a link in a message would. */
    void openTask(String id) {
        page.evaluate("id => window.location.hash = '#/?task=' + id", id);
        assertThat(form()).isVisible();
    }

    void claim() {
        Locator claim = page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Claim").setExact(true));
        claim.click();
        assertThat(claim).not().isVisible();
        assertThat(form().locator("input, textarea").first()).isEnabled();
    }

    void fill(String label, String text) {
        Locator field = field(label);
        field.fill(text);
        field.blur();
        written.put(label, new Written(field, text, () -> fill(label, text)));
    }

    /** The form draws itself anew after an answer, and may drop what is written faster than a person can. */
    void settle() {
        Awaitility.await("what was written stays").until(() -> {
            List<Runnable> dropped = written.values().stream()
                    .filter(entry -> !entry.field().inputValue().equals(entry.text()))
                    .map(Written::again)
                    .toList();
            dropped.forEach(Runnable::run);
            return dropped.isEmpty();
        });
        written.clear();
    }

    void choose(String question, String option) {
        question(question)
                .getByLabel(option, new Locator.GetByLabelOptions().setExact(true))
                .check();
    }

    void tick(String label) {
        field(label).check();
    }

    void select(String label, String option) {
        Locator field = question(label);
        field.locator(".fjs-input-group").click();
        field.locator(".fjs-dropdownlist-item")
                .filter(new Locator.FilterOptions().setHasText(option))
                .click();
    }

    void fillDate(String label, String date) {
        Locator input = question(label).locator("input.flatpickr-input");
        input.fill(date);
        input.press("Enter");
        input.press("Tab");
        written.put(label, new Written(input, date, () -> fillDate(label, date)));
    }

    void fillDateTime(String label, ZonedDateTime time) {
        fillDate(label, time.format(DateTimeFormatter.ofPattern("dd/MM/yyyy")));
        Locator input = question(label).locator(".fjs-timepicker input").first();
        input.fill(time.format(DateTimeFormatter.ofPattern("HH:mm")));
        input.press("Enter");
        input.press("Tab");
    }

    void complete() {
        settle();
        Locator complete = page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Complete"));
        try {
            complete.click();
        } catch (TimeoutError never) {
            picture("stuck");
            throw new AssertionError(
                    "the form does not let itself be completed (picture “stuck”): %s; the browser %s"
                            .formatted(form().innerText(), complaints),
                    never);
        }
    }

    void tab(String name) {
        page.locator(".nav-tabs")
                .getByText(name, new Locator.GetByTextOptions().setExact(true))
                .click();
    }

    void picture(String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve(name + ".png")));
    }

    Locator form() {
        return page.locator(".fjs-container").last();
    }

    /** The innermost field with this label, its options with it. */
    private Locator question(String label) {
        Pattern exactly = exactly(label);
        Locator labels =
                page.locator("label, .fjs-form-field-label").filter(new Locator.FilterOptions().setHasText(exactly));
        return form().locator(".fjs-form-field:not(.fjs-form-field-group)")
                .filter(new Locator.FilterOptions().setHas(labels))
                .first();
    }

    private static Pattern exactly(String label) {
        return Pattern.compile("^" + label.replaceAll("[^\\w\\s]", "\\\\$0") + "\\s*\\*?$");
    }

    Locator caseTab() {
        return page.locator(".baton-case");
    }

    Locator field(String label) {
        // a group may have the same name
        return form().getByLabel(exactly(label))
                .and(page.locator("input, textarea"))
                .first();
    }

    @Override
    public void close() {
        context.close();
    }

    private record Written(Locator field, String text, Runnable again) {}
}
