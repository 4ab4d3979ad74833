package health.baton.template;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Element templates say what the code says. With {@code -Dbaton.write-templates=true} capabilities and roles are written
 * anew first.
 */
class ElementTemplatesTest {
    private static final Set<String> ROLE_FIELDS = Set.of("role", "responsible", "decidingRole");

    @ParameterizedTest
    @MethodSource("health.baton.template.Templates#capabilities")
    void theTemplateOfACapabilityIsWhatItsContractSays(Class<?> capability) {
        String file = CapabilityTemplate.file(capability);

        assertThat(Templates.all().get(file))
                .as(
                        "%s/%s: write it with mvn test -Dtest=ElementTemplatesTest -Dbaton.write-templates=true",
                        Templates.FOLDER, file)
                .isEqualTo(CapabilityTemplate.of(capability));
    }

    @Test
    void everyCapabilityThatATemplateNamesExists() {
        Set<String> beans = Templates.capabilities().stream()
                .map(type -> java.beans.Introspector.decapitalize(type.getSimpleName()))
                .map("${%s}"::formatted)
                .collect(Collectors.toSet());

        assertThat(Templates.all().values().stream()
                        .flatMap(template ->
                                Templates.values(template, "property", "camunda:delegateExpression").stream()))
                .containsExactlyInAnyOrderElementsOf(beans);
    }

    @ParameterizedTest
    @MethodSource("roleFields")
    void dropDownsOfferTheRolesThatTheCodeKnows(JsonNode field) {
        assertThat(values(field))
                .filteredOn(value -> !value.isEmpty() && !value.startsWith("${"))
                .containsExactlyElementsOf(
                        Choice.roles().stream().map(Choice::value).toList());
    }

    @Test
    void everyTemplateHasAnIdOfItsOwnThatIsItsFileAndAName() {
        Templates.all().forEach((file, template) -> {
            assertThat(template.path("id").asText() + ".json").isEqualTo("health.baton." + file);
            assertThat(template.path("description").asText()).as(file).endsWith(".");
            assertThat(template.path("version").asInt()).as(file).isPositive();
            assertThat(template.path("$schema").asText()).as(file).isEqualTo(CapabilityTemplate.SCHEMA);
        });
        assertThat(Templates.all().values())
                .extracting(one -> one.path("name").asText())
                .doesNotHaveDuplicates();
    }

    @Test
    void noFieldStartsWithAnExpressionThatADesignerWouldHaveToEdit() {
        assertThat(Templates.all().values().stream()
                        .flatMap(Templates::properties)
                        .filter(property -> Set.of("String", "Text")
                                .contains(property.path("type").asText()))
                        .map(property -> property.path("value").asText()))
                .isNotEmpty()
                .noneMatch(value -> value.contains("{"));
    }

    /** All of them, in the one layout; role fields get the roles that the code knows. */
    @BeforeAll
    static void writeAnewWhenAsked() {
        if (Boolean.getBoolean("baton.write-templates")) {
            Templates.capabilities()
                    .forEach(type -> Templates.write(CapabilityTemplate.file(type), CapabilityTemplate.of(type)));
            Templates.all().forEach((file, template) -> {
                roleFields(template).forEach(field -> Choice.replaceRoles((ObjectNode) field));
                Templates.write(file, template);
            });
        }
    }

    static Stream<JsonNode> roleFields() {
        return Templates.all().values().stream().flatMap(ElementTemplatesTest::roleFields);
    }

    private static Stream<JsonNode> roleFields(JsonNode template) {
        return Templates.properties(template)
                .filter(field -> "Dropdown".equals(field.path("type").asText()))
                .filter(field -> ROLE_FIELDS.contains(field.at("/binding/name").asText())
                        || ROLE_FIELDS.contains(field.at("/binding/target").asText()));
    }

    private static Collection<String> values(JsonNode field) {
        return List.copyOf(field.path("choices").findValuesAsText("value"));
    }
}
