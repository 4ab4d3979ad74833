package health.baton.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.baton.directory.TeamRole.May;
import health.baton.lists.ImportRefused;
import java.nio.charset.StandardCharsets;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;

class RoleFileTest {
    private static final String HEAD = "role,label,meaning,may,usedBy\n";

    private final RoleFile ours = new RoleFile();

    @Test
    void saysOfOurRolesWhatTheyMay() {
        assertThat(ours.may("crew")).isEqualTo(May.WORK);
        assertThat(ours.may("manager")).isEqualTo(May.WATCH);
        assertThat(ours.may("designer")).isEqualTo(May.DESIGN);
        assertThat(ours.may("records")).isEqualTo(May.RECORDS);
        assertThat(ours.may("receiving-unit")).isEqualTo(May.NOTHING);
        assertThat(ours.may("something-new")).isEqualTo(May.NOTHING);
        assertThat(ours.known()).contains("crew", "receiving-unit").doesNotContain("something-new");
    }

    @Test
    void readsALine() {
        assertThat(RoleFile.read(bytes(HEAD + "tea-maker,Tea maker,\"Pours, and serves\",work,pathways\n")))
                .containsExactly(new TeamRole("tea-maker", "Tea maker", "Pours, and serves", May.WORK, true));
    }

    @Test
    void refusesWhatCannotBeRight() {
        assertThatThrownBy(() -> RoleFile.read(bytes(HEAD
                        + "Butler,,Pours,serve,tea\n"
                        + "person,Person,Drinks,work,pathways\n"
                        + "guest,Guest,Drinks,work,pathways\n"
                        + "guest,Guest,Drinks,work,pathways\n")))
                .isInstanceOf(ImportRefused.class)
                .asInstanceOf(InstanceOfAssertFactories.type(ImportRefused.class))
                .extracting(ImportRefused::problems, InstanceOfAssertFactories.LIST)
                .extracting(Object::toString)
                .containsExactly(
                        problem(2, "role", "Butler", "is not lower-case words joined by hyphens"),
                        problem(2, "label", "", "is missing"),
                        problem(2, "may", "serve", "is none of work, watch, design, records, nothing"),
                        problem(2, "usedby", "tea", "is neither pathways nor baton"),
                        problem(3, "role", "person", "is who the case is about, and no team"),
                        problem(5, "role", "guest", "stands in row 4 already"));
    }

    @Test
    void refusesAListWithoutTheColumnThatSaysWhatRolesMay() {
        assertThatThrownBy(() -> RoleFile.read(bytes("role,label,meaning,usedBy\nguest,Guest,Drinks,pathways\n")))
                .hasMessageContaining("must have the columns role,label,meaning,may,usedby");
    }

    private static String problem(long row, String column, String value, String reason) {
        return "RowProblem[row=%d, column=%s, value=%s, reason=%s]".formatted(row, column, value, reason);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
