package health.baton.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/** The machine's own Chromium. Without one, browser tests are skipped in one loud line, or fail where it is required. */
public final class Chromium implements ExecutionCondition {
    private static boolean said;

    static Optional<Path> find() {
        return Stream.of(
                        "/usr/bin/chromium-headless-shell",
                        "/usr/bin/chromium",
                        "/usr/bin/chromium-browser",
                        "/usr/bin/google-chrome",
                        "/snap/bin/chromium")
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }

    static Playwright playwright() {
        return Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    }

    static Browser launch(Playwright playwright) {
        return playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(find().orElseThrow())
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-gpu",
                                "--no-first-run",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync")));
    }

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        if (find().isPresent()) {
            return ConditionEvaluationResult.enabled("Chromium is there");
        }
        if (Boolean.getBoolean("baton.require-browser")) {
            throw new IllegalStateException("Browser tests are required, and there is no Chromium on this machine");
        }
        if (!said) {
            said = true;
            System.err.println("\n>>>>>> BROWSER TESTS ARE SKIPPED: there is no Chromium on this machine <<<<<<\n");
        }
        return ConditionEvaluationResult.disabled("there is no Chromium on this machine");
    }
}
