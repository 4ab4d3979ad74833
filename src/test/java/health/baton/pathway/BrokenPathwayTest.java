package health.baton.pathway;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One slip of the pen in a real pathway is found by the rules about flow and data. */
class BrokenPathwayTest {
    private static final Library WHOLE = LibraryOnClasspath.read();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // an option renamed in a form
                "forms/ptcda/discuss-call-out.form | \"value\": *\"convey\" | \"value\": \"convoy\" | options-match",
                "forms/ptcda/visit.form | \"value\": *\"convey\" | \"value\": \"convoy\" | options-match",
                "forms/ptcda/call-out.form | \"value\": *\"adrt\" | \"value\": \"refusal\" | options-match",
                "processes/ptcda/ptcda.bpmn | name=\"fact\" value=\"criteria\" />(\\s*)<camunda:property name=\"is\" value=\"outside\" | name=\"fact\" value=\"criteria\" /><camunda:property name=\"is\" value=\"beyond\" | options-match",
                // a question without its last answer, or with one twice
                "processes/ptcda/ptcda.bpmn | \" default=\"flow_details_no\" | \" | gateway-question-answered",
                "processes/ptcda/ptcda.bpmn | name=\"fact\" value=\"phase\" />(\\s*)<camunda:property name=\"is\" value=\"no-discussion\" | name=\"fact\" value=\"phase\" /><camunda:property name=\"is\" value=\"visit\" | gateway-question-answered",
                // what was not asked, not written, not handed over
                "forms/ptcda/convey-now.form | \"keep\": *\"case\" | \"keep\": \"file\" | form-has-what-is-read",
                "forms/ptcda/got-worse.form | \"required\": *true | \"required\": false | form-has-what-is-read",
                "processes/ptcda/ptcda.bpmn | outputParameter name=\"teamOpen\" | outputParameter name=\"open\" | variable-written",
                "processes/ptcda/ptcda.bpmn | source=\"startTeam\" target=\"startTeam\" | source=\"team\" target=\"startTeam\" | variable-written",
                "processes/shared/hunt-rota/hunt-rota.bpmn | >[$][{]taken[}]< | >${took}< | variable-written",
                // a line that would be left out, or say nothing
                "processes/ptcda/letters/gp.md | [{][{]advice}} | {{advise}} | shown-is-known",
                "forms/ptcda/visit.form | [{][{]findings}} | {{finding}} | shown-is-known",
                // nobody is there, nobody is chased, nobody is told
                "processes/ptcda/ptcda.bpmn | name=\"role\" value=\"coordinator\" | name=\"role\" value=\"co-ordinator\" | team-role-known",
                "processes/ptcda/ptcda.bpmn | sourceExpression=\"geriatrician\" | sourceExpression=\"geriatrist\" | team-role-known",
                "processes/ptcda/ptcda.bpmn | sourceRef=\"event_lateMakeSafe\" targetRef=\"userTask_ringCrew\" | sourceRef=\"event_lateMakeSafe\" targetRef=\"endEvent_crewRung\" | chase-ends-at-a-person",
                "processes/shared/tell-gp/tell-gp.bpmn | >tell-gp.answered< | >tell-gp.replied< | messages-pair",
                "processes/ptcda/ptcda.bpmn | targetRef=\"callActivity_tellGp\" | targetRef=\"gateway_conveyed\" | gp-told",
                "processes/ptcda/ptcda.bpmn | targetRef=\"callActivity_tellGpOfDeath\" | targetRef=\"endEvent_died\" | gp-told",
            })
    void isFound(String file, String from, String to, String rule) {
        assertThat(rulesThatFind(file, from, java.util.regex.Matcher.quoteReplacement(to)))
                .contains(rule);
    }

    private static List<String> rulesThatFind(String path, String from, String to) {
        var files = new TreeMap<>(WHOLE.files());
        String before = new String(files.get(path), StandardCharsets.UTF_8);
        String after = before.replaceAll(from, to);
        assertThat(after).as("the slip of the pen").isNotEqualTo(before);
        files.put(path, after.getBytes(StandardCharsets.UTF_8));
        Library broken = new Library(files);
        return ModelRulesTest.rules()
                .flatMap(each -> each.check(broken).stream())
                .map(Finding::rule)
                .distinct()
                .toList();
    }
}
