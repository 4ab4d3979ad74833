package health.baton.pathway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What comes in stands in the place of the application's folders of the same name; everything else stays. */
class IncomingTest {
    private static final String CALL = "<bpmn:callActivity id='x' calledElement='%s' name='Boil' />";

    private final TreeMap<String, byte[]> application = new TreeMap<>();
    private final TreeMap<String, byte[]> files = new TreeMap<>();

    IncomingTest() {
        put(application, "processes/tea/tea.bpmn", Miniature.process("tea", CALL.formatted("boil")));
        put(application, "processes/tea/letters/thanks.md", "Thank you");
        put(application, "forms/tea/pour.form", "{}");
        put(application, "processes/shared/boil/boil.bpmn", Miniature.process("boil", ""));
        put(application, "processes/shared/cool/cool.bpmn", Miniature.process("cool", ""));
        put(application, "forms/boil/water.form", "{}");
        put(application, "processes/shared/roles.csv", "role");
        put(application, "processes/jam/jam.bpmn", Miniature.process("jam", ""));
        put(files, "processes/tea/tea.bpmn", Miniature.process("tea", CALL.formatted("boil") + "<!-- hot -->"));
    }

    @Test
    void aFileThatIsNotInTheZipIsGoneAndOtherPathwaysStay() {
        Incoming incoming = incoming();

        assertThat(incoming.key()).isEqualTo("tea");
        assertThat(incoming.library().files())
                .containsOnlyKeys(
                        "processes/tea/tea.bpmn",
                        "processes/shared/boil/boil.bpmn",
                        "processes/shared/cool/cool.bpmn",
                        "forms/boil/water.form",
                        "processes/shared/roles.csv",
                        "processes/jam/jam.bpmn");
        assertThat(incoming.library().files().get("processes/tea/tea.bpmn"))
                .isEqualTo(files.get("processes/tea/tea.bpmn"));
    }

    @Test
    void aBlockThatItCallsMayComeWithIt() {
        put(files, "processes/shared/boil/boil.bpmn", Miniature.process("boil", "<!-- longer -->"));
        put(files, "forms/boil/kettle.form", "{}");

        Incoming incoming = incoming();
        incoming.refuseStrays(files, new Library(application));

        assertThat(incoming.library().files())
                .containsKey("forms/boil/kettle.form")
                .doesNotContainKey("forms/boil/water.form");
        assertThat(incoming.library().unit(incoming.pathway().orElseThrow()))
                .containsOnlyKeys(
                        "processes/tea/tea.bpmn", "processes/shared/boil/boil.bpmn", "forms/boil/kettle.form");
    }

    @Test
    void whatIsAsTheApplicationHasItMayLieInTheZip() {
        put(files, "processes/shared/roles.csv", "role");
        put(files, "processes/shared/cool/cool.bpmn", Miniature.process("cool", ""));

        incoming().refuseStrays(files, new Library(application));
    }

    @Test
    void refusesWhatWouldBeCheckedAndNeverRun() {
        put(files, "processes/shared/cool/cool.bpmn", Miniature.process("cool", "<!-- longer -->"));

        assertThatThrownBy(() -> incoming().refuseStrays(files, new Library(application)))
                .hasMessage(
                        "processes/shared/cool/cool.bpmn belongs neither to tea nor to a block that it calls, and is"
                                + " not as the application has it");
    }

    @Test
    void refusesOtherRoles() {
        put(files, "processes/shared/roles.csv", "role\nbrewer");

        assertThatThrownBy(() -> incoming().refuseStrays(files, new Library(application)))
                .isInstanceOf(ZipRefused.class)
                .hasMessageStartingWith("processes/shared/roles.csv belongs neither");
    }

    @Test
    void refusesTwoPathwaysAndNone() {
        put(files, "processes/jam/jam.bpmn", Miniature.process("jam", ""));
        assertThatThrownBy(this::incoming)
                .hasMessage("processes/tea/tea.bpmn belongs to a second pathway: one zip, one pathway");

        files.clear();
        put(files, "forms/tea/pour.form", "{}");
        put(files, "processes/shared/boil/boil.bpmn", Miniature.process("boil", ""));
        assertThatThrownBy(this::incoming).hasMessageStartingWith("The zip holds no model of a pathway");

        put(files, "processes/tea/pathway.md", "Tea");
        assertThatThrownBy(this::incoming).hasMessageStartingWith("The zip holds no model of a pathway");
    }

    private Incoming incoming() {
        return Incoming.of(files, new Library(application));
    }

    private static void put(Map<String, byte[]> files, String path, String content) {
        files.put(path, content.getBytes(StandardCharsets.UTF_8));
    }
}
