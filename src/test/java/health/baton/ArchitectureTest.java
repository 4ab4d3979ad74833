package health.baton;

import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import health.baton.engine.Capability;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.modulith.core.ApplicationModules;

class ArchitectureTest {
    private static final JavaClasses MAIN = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("health.baton");

    @Test
    void roomsDependOnlyOnWhatOtherRoomsShowAndNeverInACircle() {
        ApplicationModules.of(Baton.class).verify();
    }

    @Test
    void onlyTheEngineRoomKnowsTheEngine() {
        noClasses()
                .that()
                .resideOutsideOfPackage("health.baton.engine..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.camunda..")
                .check(MAIN);
    }

    @Test
    void theEngineRoomKnowsNoOtherRoom() {
        noClasses()
                .that()
                .resideInAPackage("health.baton.engine..")
                .should()
                .dependOnClassesThat(are(new DescribedPredicate<JavaClass>("of other rooms") {
                    @Override
                    public boolean test(JavaClass type) {
                        return type.getPackageName().startsWith("health.baton.")
                                && !type.getPackageName().startsWith("health.baton.engine");
                    }
                }))
                .check(MAIN);
    }

    @Test
    void timeComesFromTheOneClock() {
        noClasses()
                .should()
                .callMethodWhere(new DescribedPredicate<JavaCall<?>>("asks the machine for the time") {
                    @Override
                    public boolean test(JavaCall<?> call) {
                        String owner = call.getTargetOwner().getName();
                        boolean now = call.getName().equals("now")
                                && owner.startsWith("java.time.")
                                && call.getTarget().getRawParameterTypes().stream()
                                        .noneMatch(type -> type.getName().equals("java.time.Clock"));
                        return now
                                || call.getName().equals("currentTimeMillis")
                                || (owner.equals("java.time.Clock")
                                        && call.getName().startsWith("system"));
                    }
                })
                .check(MAIN);
    }

    @Test
    void whatAClassNeedsComesThroughItsConstructor() {
        fields().should().notBeAnnotatedWith(Autowired.class).check(MAIN);
    }

    /** What a step does is undone with its transaction, and with that of the steps before it (ADR 0012). */
    @Test
    void whatLeavesTheApplicationLeavesFromTheOutboxAndNoCapabilitySendsIt() {
        String[] elsewhere = {
            "java.net.http..", "org.springframework.web.client..", "org.springframework.mail.javamail.."
        };
        noClasses()
                .that()
                .haveSimpleNameNotStartingWith("Smtp")
                .and()
                .haveSimpleNameNotStartingWith("Notify")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(elsewhere)
                .check(MAIN);
        noClasses()
                .that()
                .doNotHaveSimpleName("SendMail")
                .should()
                .callMethodWhere(new DescribedPredicate<JavaCall<?>>("hands a message to another system") {
                    @Override
                    public boolean test(JavaCall<?> call) {
                        return call.getName().equals("send")
                                && Set.of("Smtp", "Notify")
                                        .contains(call.getTargetOwner().getSimpleName());
                    }
                })
                .check(MAIN);
        noClasses()
                .that()
                .implement(Capability.class)
                .should()
                .transitivelyDependOnClassesThat()
                .haveSimpleName("SendMail")
                .check(MAIN);
    }

    @Test
    void namesSayWhatAClassIs() {
        classes()
                .should()
                .haveNameNotMatching(".*(Service|Manager|Helper|Util|Utils|Impl)$")
                .check(MAIN);
    }

    @Test
    void javaNamesNoPathwayAndNoNodeOfOne() throws IOException {
        Set<String> names = new TreeSet<>();
        try (Stream<Path> models = Files.walk(Path.of("processes"))) {
            for (Path model :
                    models.filter(path -> path.toString().endsWith(".bpmn")).toList()) {
                Pattern.compile("\\bid=\"([^\"]+)\"")
                        .matcher(Files.readString(model))
                        .results()
                        .forEach(id -> names.add(id.group(1)));
            }
        }
        assertThat(names).isNotEmpty();
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
            for (Path source :
                    sources.filter(path -> path.toString().endsWith(".java")).toList()) {
                Set<String> strings = Pattern.compile("\"([^\"\\n]*)\"")
                        .matcher(Files.readString(source))
                        .results()
                        .map(string -> string.group(1))
                        .collect(Collectors.toSet());
                strings.retainAll(names);
                assertThat(strings).as("names of models in " + source).isEmpty();
            }
        }
    }
}
