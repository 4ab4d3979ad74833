package health.baton.pathway;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ApprovalsCompleteTest {
    private static final String PATH = "processes/tea/approval.json";
    private static final String SIGNED = """
            {"approves": "%s",
             "clinicalLead": {"name": "Dr Ada Example", "on": "2026-11-20"},
             "clinicalSafetyOfficer": {"name": "Bo Example", "on": "2026-11-21"}}
            """.formatted("0123456789abcdef".repeat(4));

    private final ModelRule rule = new ApprovalsComplete();

    @Test
    void acceptsAPathwayWithoutApprovalAndOneThatTwoPeopleSigned() {
        assertThat(Miniature.pathway("").findings(rule)).isEmpty();
        assertThat(approved(SIGNED)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"approves\" | ab | its approval is not JSON",
                "0123456789abcdef | | its approval does not say which hash it approves, as the check prints it",
                "Dr Ada Example | '' | its approval does not name the clinicalLead",
                "2026-11-21 | 21.11.2026 | its approval does not say on which day the clinicalSafetyOfficer approved it, like 2026-11-21",
                "Bo Example | dr ada example | one person alone has approved it: clinicalLead and clinicalSafetyOfficer are two"
            })
    void findsAnApprovalThatSaysTooLittle(String there, String instead, String problem) {
        assertThat(approved(SIGNED.replace(there, instead == null ? "" : instead)))
                .containsExactly(PATH + ": 'tea': " + problem
                        + ". Write it as src/docs/operating.md has it, or delete the file until both have approved"
                        + " (approvals-complete)");
    }

    @Test
    void theDesignersCheckHoldsItAndTheStartDoesNotStopForIt() {
        assertThat(RulesAlone.check().rules()).anyMatch(ApprovalsComplete.class::isInstance);
        assertThat(ApprovalsComplete.class.getAnnotations())
                .as("the start leaves out one pathway, see DeployPathways")
                .isEmpty();
    }

    private List<String> approved(String approval) {
        return Miniature.pathway("").with(PATH, approval).findings(rule);
    }
}
