package health.baton.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShorthandTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "place=area,role=coordinator                 | ${team.of('coordinator', area)}",
                "place=area,role=geriatrician,roleFrom=owner | ${team.of(owner, area)}",
                "place=practice,role=practice                | ${team.of('practice', practice, area)}",
                "place=start-team,role=crew                  | ${startTeam}",
                "place=rota,role=geriatrician                | ${rota.fallback('geriatrician', area)}"
            })
    void saysWhoseTaskItIs(String fields, String teams) {
        assertThat(task(fields)).contains("camunda:candidateGroups=\"%s\"".formatted(teams));
    }

    @Test
    void offersARotasTaskToWhoIsOnDutyFirst() {
        assertThat(task("place=rota,role=geriatrician"))
                .contains("camunda:candidateUsers=\"${rota.onDuty('geriatrician', area)}\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "place=area,role=coordinator,dueIn=PT2H                   | ${deadline.in('PT2H', team.of('coordinator', area))}",
                "place=area,role=roving-gp,dueIn=P2D,countedIn=start-team | ${deadline.in('P2D', startTeam)}",
                "place=area,role=roving-gp,dueIn=P2D,countedIn=owing-team | ${deadline.in('P2D', team.of('roving-gp', area))}",
                "place=area,role=icu-nurse,dueIn=PT2H,countedIn=owing-team-same-day | ${deadline.sameDay('PT2H', team.of('icu-nurse', area))}"
            })
    void saysByWhenItIsDueInTheWorkingTimeOfATeam(String fields, String due) {
        assertThat(task(fields)).contains("camunda:dueDate=\"%s\"".formatted(due));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "timeCycle    | R/PT3H | countedIn=owing-team | timeCycle | ${deadline.every('PT3H', team.of('coordinator', area))}",
                "timeDuration | PT15M  | countedIn=start-team | timeDate  | ${deadline.in('PT15M', startTeam)}",
                "timeCycle    | R/PT2M | countedIn=clock      | timeCycle | R/PT2M",
                "timeCycle    | R/PT2M | x=y                  | timeCycle | R/PT2M"
            })
    void countsATimerInTheWorkingTimeOfATeam(
            String kind, String time, String fields, String spelledKind, String spelled) {
        assertThat(spellOut(TASK.formatted(properties("place=area,role=coordinator"))
                        + """
                <bpmn:boundaryEvent id="event_late" attachedToRef="userTask_x" cancelActivity="false">%s
                  <bpmn:timerEventDefinition><bpmn:%s>%s</bpmn:%s></bpmn:timerEventDefinition>
                </bpmn:boundaryEvent>""".formatted(properties(fields), kind, time, kind)))
                .contains("<bpmn:%1$s>%2$s</bpmn:%1$s>".formatted(spelledKind, spelled));
    }

    @Test
    void saysHowOftenAStepIsTriedAgain() {
        assertThat(spellOut("<bpmn:serviceTask id='s'>%s</bpmn:serviceTask>".formatted(properties("retry=R5/PT10S"))))
                .contains("<camunda:failedJobRetryTimeCycle>R5/PT10S</camunda:failedJobRetryTimeCycle>");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '"',
            value = {
                "fact=answer;is=none                                   ~ answer == 'none'",
                "fact=answer;is=yes, please                            ~ answer == 'yes' || answer == 'please'",
                "fact=taken;is=true                                    ~ taken == true",
                "fact=answer;isNot=yes,no                              ~ answer != 'yes' &amp;&amp; answer != 'no'",
                "fact=a;is=x,y;andFact=b;andIsNot=z                    ~ a == 'x' &amp;&amp; b != 'z' || a == 'y' &amp;&amp; b != 'z'"
            })
    void saysWhenAWayOutIsTaken(String fields, String condition) {
        String flow = "<bpmn:sequenceFlow id='f' sourceRef='a' targetRef='b'>%s%s</bpmn:sequenceFlow>";
        String spelled = "<bpmn:conditionExpression>${%s}</bpmn:conditionExpression>".formatted(condition);

        assertThat(spellOut(flow.formatted(
                        properties(fields, ";"), "<bpmn:conditionExpression>${fields}</bpmn:conditionExpression>")))
                .contains(spelled)
                .doesNotContain("${fields}");
        assertThat(spellOut(flow.formatted(properties(fields, ";"), ""))).contains(spelled);
    }

    @Test
    void leavesTheConditionThatNobodyCanDecideWhereTheFieldsSayNothing() {
        assertThat(spellOut("""
                <bpmn:sequenceFlow id='f' sourceRef='a' targetRef='b'>%s
                  <bpmn:conditionExpression>${fields}</bpmn:conditionExpression></bpmn:sequenceFlow>
                """.formatted(properties("fact=answer")))).contains("${fields}");
    }

    @Test
    void keepsNoOutputThatHasNoName() {
        assertThat(spellOut("""
                <bpmn:serviceTask id='s'><bpmn:extensionElements><camunda:inputOutput>
                  <camunda:outputParameter name="">${messageId}</camunda:outputParameter>
                  <camunda:outputParameter name="asked">${asked}</camunda:outputParameter>
                </camunda:inputOutput></bpmn:extensionElements></bpmn:serviceTask>""")).contains("name=\"asked\"").doesNotContain("messageId");
    }

    @Test
    void leavesAloneWhatIsWrittenOut() {
        String written = TASK.replace("id=", "camunda:candidateGroups='crew' camunda:dueDate='${x}' id=")
                .formatted(properties("place=area,role=coordinator,dueIn=PT2H"));

        assertThat(spellOut(written))
                .contains("camunda:candidateGroups=\"crew\"")
                .contains("camunda:dueDate=\"${x}\"");
    }

    @Test
    void givesAFileWithoutShorthandBackUnchanged() {
        byte[] file = file(TASK.formatted(properties("role=crew,tellAtOnce=true")));

        assertThat(BpmnXml.spellOut(file)).isSameAs(file);
    }

    private static final String TASK = "<bpmn:userTask id='userTask_x'>%s</bpmn:userTask>";

    private static String task(String fields) {
        return spellOut(TASK.formatted(properties(fields)));
    }

    private static String spellOut(String content) {
        return new String(BpmnXml.spellOut(file(content)), StandardCharsets.UTF_8);
    }

    private static byte[] file(String content) {
        return Example.utf8(Example.process("x", content).strip());
    }

    private static String properties(String fields) {
        return properties(fields, ",");
    }

    private static String properties(String fields, String between) {
        Map<String, String> all = new TreeMap<>();
        for (String field : fields.split(between, -1)) {
            all.put(field.split("=", -1)[0], field.split("=", -1)[1]);
        }
        StringBuilder xml = new StringBuilder("<bpmn:extensionElements><camunda:properties>");
        all.forEach((name, value) -> xml.append("<camunda:property name='%s' value='%s' />".formatted(name, value)));
        return xml.append("</camunda:properties></bpmn:extensionElements>").toString();
    }
}
