package health.baton.correspondence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LetterTest {
    @Test
    void leavesOutALineOfWhichNothingIsKnownAndTheHeadingAboveIt() {
        assertThat(fill("## One\n- {{a}}\n## Two\n- b: {{b}}, c: {{c}}", Map.of("b", "x")))
                .isEqualTo("## Two\n- b: x, c: not recorded");
    }

    @Test
    void keepsALineOnlyWhenItsConditionHolds() {
        String text = "{{#a}}known\n{{^a}}unknown\n{{#a=x}}is x\n{{#a=y}}is y\n{{^a=x}}is not x\n{{#a}}{{^a=x}}other";

        assertThat(fill(text, Map.of("a", "x"))).isEqualTo("known\nis x");
        assertThat(fill(text, Map.of("a", "z"))).isEqualTo("known\nis not x\nother");
        assertThat(fill(text, Map.of())).isEqualTo("unknown\nis not x");
    }

    @Test
    void repeatsALineForEachElementOfAList() {
        assertThat(fill("- {{a}}", Map.of("a", List.of("one", "two")))).isEqualTo("- one\n- two");
    }

    @Test
    void findsACodeAmongCommaJoinedOnes() {
        assertThat(fill("{{#a=district-nurses}}yes", Map.of("a", "practice,district-nurses")))
                .isEqualTo("yes");
    }

    @Test
    void showsWhatPeopleWroteAsTheyWroteIt() {
        String written = "<script>alert(1)</script>\n\n# Big [x](javascript:alert(1)) {{b}} **bold**\n1. &amp; $1 \\";
        String html = Markdown.html(fill("- {{a}}", Map.of("a", written, "b", "leak")));

        assertThat(html)
                .contains("&lt;script&gt;alert(1)&lt;/script&gt;", "# Big [x](javascript:alert(1)) {{b}} **bold**")
                .contains("1. &amp;amp; $1 \\")
                .doesNotContain("<script", "<h1", "<a ", "<strong", "leak");
    }

    @Test
    void refusesASubjectThatCouldNameSomebody() {
        assertThatThrownBy(() -> Letter.parse("plan.md", "# Plan of {{familyName}}"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("plan.md");
    }

    @ParameterizedTest
    @ValueSource(strings = {"gp", "receiving-unit", "plan"})
    void everyLetterReadsWellWhenNothingIsKnown(String name) {
        Letter letter = new Letters(new FakeEngine().deployments).of(Room.CASE, "ptcda", name);

        assertThat(letter.fill(Map.of())).doesNotContain("{{").contains("## ");
        assertThat(letter.names()).isNotEmpty();
    }

    @Test
    void saysWhichLetterIsMissing() {
        assertThatThrownBy(() -> new Letters(new FakeEngine().deployments).of(Room.CASE, "ptcda", "nothing", "../gp"))
                .hasMessageContaining("processes/ptcda/letters/nothing.md")
                .hasMessageNotContaining("..");
    }

    private static String fill(String text, Map<String, Object> facts) {
        return Letter.parse("test", "# Subject\n" + text).fill(facts);
    }
}
