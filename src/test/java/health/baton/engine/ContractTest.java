package health.baton.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import health.baton.engine.Contract.In;
import health.baton.engine.Contract.Kind;
import health.baton.engine.Contract.Out;
import health.baton.engine.Contract.Outcome;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Capabilities are listed from the classes, so that none is left out. */
class ContractTest {
    private static final String NAME = "[a-z][A-Za-z0-9]*";

    @Test
    void everyCapabilityDeclaresWhatItTakesAndGives() {
        assertThat(capabilities()).isNotEmpty().allSatisfy(type -> {
            Contract contract = type.getAnnotation(Contract.class);
            assertThat(contract).as(type.getSimpleName()).isNotNull();
            assertThat(contract.label()).isNotBlank();
            assertThat(contract.means()).endsWith(".");
            assertThat(contract.in()).extracting(In::name).doesNotHaveDuplicates();
            assertThat(contract.in()).allSatisfy(in -> {
                assertThat(in.name()).matches(NAME);
                assertThat(in.label()).isNotBlank();
                assertThat(in.means()).isNotBlank();
                if (in.kind() == Kind.CHOICE) {
                    assertThat(in.choices()).isNotEmpty();
                }
            });
            assertThat(contract.out()).extracting(Out::name).doesNotHaveDuplicates();
            assertThat(contract.out()).allSatisfy(out -> {
                assertThat(out.name()).matches(NAME + "|\\*");
                assertThat(out.means()).isNotBlank();
            });
            assertThat(contract.outcomes()).allSatisfy(outcome -> {
                assertThat(outcome.code()).matches("[a-z]+(-[a-z]+)*");
                assertThat(outcome.means()).isNotBlank();
            });
        });
    }

    @Test
    void handsOverOnlyDeclaredInputs() {
        assertThat(Terms.of(new Boil()).declared(Map.of("litres", 1, "password", "x")))
                .isEqualTo(Map.of("litres", 1));
    }

    @Test
    void refusesWhatTheContractDoesNotName() {
        Terms terms = Terms.of(new Boil());
        terms.requireOutput("hot");
        terms.requireOutcome("no-water");

        assertThatThrownBy(() -> terms.requireOutput("cold"))
                .hasMessage("Boil gives 'cold', which its @Contract does not name");
        assertThatThrownBy(() -> terms.requireOutcome("no-gas"))
                .hasMessage("Boil ends with 'no-gas', which its @Contract does not name");
        assertThatThrownBy(() -> Terms.of(work -> Map.of())).hasMessageEndingWith("does not declare its @Contract");
    }

    @Contract(
            label = "Boil water",
            means = "Makes it hot.",
            in = @In(name = "litres", label = "Litres", means = "How much"),
            out = @Out(name = "hot", means = "true"),
            outcomes = @Outcome(code = "no-water", means = "The kettle is empty"))
    private static final class Boil implements Capability {
        @Override
        public Map<String, Object> run(Work work) {
            return Map.of("hot", true);
        }
    }

    private static List<Class<?>> capabilities() {
        return new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("health.baton").stream()
                        .filter(type -> type.isAssignableTo(Capability.class) && !type.isInterface())
                        .<Class<?>>map(JavaClass::reflect)
                        .toList();
    }
}
