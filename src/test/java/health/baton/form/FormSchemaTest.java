package health.baton.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormSchemaTest {
    @Test
    void readsFieldsInGroupsWithTheirProperties() {
        FormSchema form = form("""
                {"type":"group","label":"Who","components":[
                  {"type":"textfield","key":"familyName","label":"Family name","validate":{"required":true}},
                  {"type":"radio","key":"disposition","label":"Decision","values":[{"label":"Convey","value":"convey"}],
                   "properties":{"keep":"case"}},
                  {"type":"textfield","key":"nhsNumber","label":"NHS number","properties":{"check":"nhs-number"}}]}
                """);
        assertThat(form.id()).isEqualTo("a-form");
        assertThat(form.problems(Checks.all())).isEmpty();
        assertThat(form.fields())
                .containsExactly(
                        new Field("familyName", "Family name", "textfield", List.of(), true, "file", null),
                        new Field(
                                "disposition",
                                "Decision",
                                "radio",
                                List.of(new Field.Option("convey", "Convey")),
                                false,
                                "case",
                                null),
                        new Field("nhsNumber", "NHS number", "textfield", List.of(), false, "file", "nhs-number"));
    }

    @Test
    void knowsEveryNameThatItReads() {
        FormSchema form = form("""
                {"type":"text","text":"{{personBanner}} rings {{#if ringName}}{{ringName}} on {{ringNumber}}{{/if}}"},
                {"type":"text","text":"=if age > 64 then string(cfs) else \\"too young\\""},
                {"type":"table","label":"Rows","dataSource":"=rows","columns":[{"label":"A","key":"a"}]},
                {"type":"textfield","key":"why","label":"Why","conditional":{"hide":"=disposition != \\"convey\\" or told = true"}}
                """);
        assertThat(form.problems()).isEmpty();
        assertThat(form.fieldKeys()).containsExactly("why");
        assertThat(form.namesRead())
                .containsExactlyInAnyOrder(
                        "personBanner", "ringName", "ringNumber", "age", "cfs", "rows", "why", "disposition", "told");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'type':'filepicker','key':'a','label':'Picture'} | Picture | type 'filepicker'",
                "{'type':'dynamiclist','label':'Many'} | Many | type 'dynamiclist'",
                "{'type':'html','label':'Page'} | Page | type 'html'",
                "{'type':'group','label':'Where','path':'where','components':[]} | Where | path",
                "{'type':'group','label':'Rows','isRepeating':true,'components':[]} | Rows | repeating",
                "{'type':'textfield','key':'Ab.c','label':'Odd'} | Odd | key 'Ab.c'",
                "{'type':'textfield','key':'a','label':'Odd','properties':{'keep':'engine'}} | Odd | keep 'engine'",
                "{'type':'textfield','key':'a','label':'Odd','properties':{'check':'mystery'}} | Odd | check 'mystery'",
                "{'type':'textfield','key':'a','label':'Odd','validate':{'pattern':'('}} | Odd | pattern",
                "{'type':'textfield','key':'a','label':'Odd','readonly':'=b'} | Odd | computed 'readonly'",
                "{'type':'textfield','key':'a','label':'Odd','conditional':{'hide':'=count(b) > 1'}} | Odd | condition",
                "{'type':'textfield','key':'a','label':'Odd','conditional':{'hide':'=b = true xor c = true'}} | Odd | join",
                "{'type':'number','key':'a','label':'Odd','validate':{'min':'=b'}} | Odd | min",
                "{'type':'number','key':'a','label':'Odd','serializeToString':true} | Odd | serializeToString",
                "{'type':'select','key':'a','label':'Odd','valuesKey':'b'} | Odd | no fixed options",
                "{'type':'select','key':'a','label':'Odd','values':[{'label':'1','value':1}]} | Odd | not text",
                "{'type':'datetime','key':'a','label':'Odd'} | Odd | subtype",
                "{'type':'textfield','key':'a','label':'One'},{'type':'number','key':'a','label':'Two'} | Two | second time",
            })
    void saysWhatCannotBeChecked(String components, String label, String what) {
        FormSchema form = form(components.replace('\'', '"'));
        assertThat(form.problems(Checks.all()))
                .singleElement()
                .asString()
                .contains(label)
                .contains(what);
        assertThat(form.check(Map.of(), Map.of(), Checks.all()).isAccepted()).isFalse();
    }

    @Test
    void refusesWhatIsNotJson() {
        assertThatThrownBy(() -> FormSchema.parse("{")).isInstanceOf(IllegalArgumentException.class);
    }

    static FormSchema form(String components) {
        return FormSchema.parse(
                "{\"id\":\"a-form\",\"type\":\"default\",\"schemaVersion\":16,\"components\":[" + components + "]}");
    }
}
