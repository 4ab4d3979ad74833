package health.baton.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnswersInTextTest {
    private final AnswersInText answers = new AnswersInText(FormSchema.parse("""
            {"id": "stay", "type": "default", "schemaVersion": 16, "components": [
              {"type": "textfield", "key": "familyName", "label": "Family name"},
              {"type": "number", "key": "ventilationHours", "label": "Hours of ventilation"},
              {"type": "datetime", "subtype": "date", "key": "birthDate", "dateLabel": "Born on"},
              {"type": "checkbox", "key": "readmitted", "label": "Readmitted"},
              {"type": "radio", "key": "livesIn", "label": "Lives in",
               "values": [{"value": "care-home", "label": "Care home"}, {"value": "home", "label": "Own home"}]},
              {"type": "checklist", "key": "needs", "label": "Needs",
               "values": [{"value": "interpreter", "label": "Interpreter"}, {"value": "large-print", "label": "Large print"}]}
            ]}
            """));

    @ParameterizedTest
    @CsvSource({
        "familyName, Hart, Hart",
        "FAMILY_NAME, Hart, Hart",
        "Family name, ' Hart ', Hart",
        "livesIn, care home, care-home",
        "Lives in, Own home, home",
        "livesIn, HOME, home"
    })
    void aColumnIsNamedAfterTheKeyOrTheLabel(String column, String cell, String value) {
        assertThat(answers.of(Map.of(column, cell)).values()).containsExactly(value);
    }

    @ParameterizedTest
    @CsvSource({"2026-11-21", "21/11/2026", "21-Nov-2026", "21-nov-2026"})
    void aDateIsWrittenInAnyOfTheUsualWays(String cell) {
        assertThat(answers.of(Map.of("Born on", cell))).containsEntry("birthDate", "2026-11-21");
    }

    @ParameterizedTest
    @CsvSource({"31/02/2026", "2026-13-01", "yesterday"})
    void whatIsNoDateStaysForTheFormToRefuse(String cell) {
        assertThat(answers.of(Map.of("birthDate", cell))).containsEntry("birthDate", cell);
    }

    @Test
    void numbersTicksAndListsBecomeWhatTheFormSends() {
        assertThat(answers.of(
                        Map.of("ventilationHours", "96.5", "readmitted", "No", "needs", "interpreter; Large print")))
                .containsEntry("ventilationHours", 96.5)
                .containsEntry("readmitted", false)
                .containsEntry("needs", List.of("interpreter", "large-print"));
        assertThat(answers.of(Map.of("ventilationHours", "96"))).containsEntry("ventilationHours", 96);
        assertThat(answers.of(Map.of("ventilationHours", "four days"))).containsEntry("ventilationHours", "four days");
    }

    @Test
    void blankCellsSayNothingAndUnknownColumnsAreNamed() {
        assertThat(answers.of(Map.of("familyName", " "))).isEmpty();
        assertThat(answers.unknown(List.of("Family name", "Ward"))).containsExactly("Ward");
    }
}
