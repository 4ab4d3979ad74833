package health.baton.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Cockpit for those who look: nothing to press that the server would refuse, nothing that looks broken. */
@ExtendWith({Chromium.class, Stage.Shared.class})
class CockpitIT {
    private static final String CHANGES = ".btn-suspend-action, .action-button, .ctn-toolbar .btn";

    private final Stage stage;

    CockpitIT(Stage stage) {
        this.stage = stage;
    }

    @Test
    void offersChangesToWhoMayMakeThemOnly() {
        try (Desk admin = stage.desk("admin", "cockpit")) {
            openPathway(admin);
            assertThat(admin.page().locator(CHANGES).first()).isVisible();
        }
        for (String name : List.of("manager", "designer")) {
            try (Desk desk = stage.desk(name, "cockpit")) {
                openPathway(desk);
                assertThat(desk.page().locator(CHANGES).first()).isAttached();
                assertThat(desk.page().locator(CHANGES).filter(new Locator.FilterOptions().setVisible(true)))
                        .hasCount(0);
            }
        }
    }

    @Test
    void showsTheManagerTheCasesAndTheWayToTheFinishedOnes() {
        String reference = stage.callOut("Zellweger", "9990003092").reference();
        try (Desk manager = stage.desk("manager", "cockpit")) {
            openPathway(manager);
            manager.tab("Cases");

            assertThat(manager.page().locator(".baton-cases")).containsText(reference);
            assertThat(manager.page().locator("body")).not().containsText("ZELLWEGER");
            assertThat(manager.page().getByText("Finished cases, their clocks and outcomes"))
                    .hasAttribute("href", "/baton/manager");
        }
    }

    @Test
    void tellsTheDesignerWhyThereAreNoCases() {
        try (Desk designer = stage.desk("designer", "cockpit")) {
            openPathway(designer);
            designer.tab("Cases");

            assertThat(designer.page().locator(".baton-case [role=status]"))
                    .hasText("Running cases are shown to managers of an organisation, each the own ones."
                            + " You may see the drawing.");
            assertThat(designer.page().locator(".baton-case .alert-danger")).hasCount(0);
        }
    }

    @Test
    void leavesNoGapWhereTheBannerWas() {
        try (Desk manager = stage.desk("manager", "cockpit")) {
            BoundingBox header = manager.page().locator("[cam-widget-header]").boundingBox();
            BoundingBox content = manager.page().locator(".ctn-main").boundingBox();

            assertThat(manager.page().locator(".ce-eol-banner")).isHidden();
            assertThat(content.y).isEqualTo(header.y + header.height);
        }
    }

    private static void openPathway(Desk desk) {
        desk.page().getByText("Processes").first().click();
        desk.page()
                .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("PTCDA –"))
                .click();
        assertThat(desk.page().locator(".nav-tabs")).isVisible();
    }
}
