package health.baton.pathway;

import static org.assertj.core.api.Assertions.assertThat;

import health.baton.engine.Contract;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Our own pathways keep every rule; rules and capabilities are listed from the classpath, so that none is left out. */
class ModelRulesTest {
    private static final Library LIBRARY = LibraryInFolder.read(Path.of("."));
    private static final List<ModelRule> RULES = RulesAlone.check().rules();

    @Test
    void thereArePathwaysAndForms() {
        assertThat(LIBRARY.pathways()).isNotEmpty();
        assertThat(LIBRARY.files().keySet()).anyMatch(path -> path.endsWith(".form"));
    }

    @Test
    void theApplicationCarriesTheFilesThatDesignersEdit() {
        assertThat(LibraryOnClasspath.read().files().keySet())
                .isEqualTo(LIBRARY.files().keySet());
    }

    @ParameterizedTest
    @MethodSource("rules")
    void noModelBreaksTheRule(ModelRule rule) {
        assertThat(rule.check(LIBRARY)).isEmpty();
    }

    @Test
    void everyRuleHasAnIdOfItsOwnAndOneSentenceWhy() {
        assertThat(RULES)
                .extracting(ModelRule::id)
                .doesNotHaveDuplicates()
                .allMatch(id -> id.matches("[a-z]+(-[a-z]+)*"));
        assertThat(RULES).extracting(ModelRule::why).doesNotHaveDuplicates().allMatch(why -> why.endsWith("."));
    }

    @Test
    void everyCapabilitySaysWhatModelsMayCountOn() {
        assertThat(OurCapabilities.BY_NAME).isNotEmpty();
        assertThat(OurCapabilities.BY_NAME.values())
                .allSatisfy(capability ->
                        assertThat(capability.getAnnotation(Contract.class)).isNotNull());
    }

    @Test
    void everyRuleHasATestOfItsOwn() {
        assertThat(RULES)
                .allSatisfy(rule -> assertThat(
                                getClass().getResource(rule.getClass().getSimpleName() + "Test.class"))
                        .as(rule.getClass().getSimpleName())
                        .isNotNull());
    }

    static Stream<ModelRule> rules() {
        return RULES.stream();
    }
}
