package health.baton.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The chart of the Royal College of Physicians, National Early Warning Score (NEWS) 2, London 2017, at each boundary. */
class News2Test {
    private static final Tables NEWS2 = new Tables(
            "ptcda/news2.dmn",
            "news2",
            "respirationRate",
            "spo2Scale",
            "spo2",
            "air",
            "systolic",
            "pulse",
            "consciousness",
            "temperature");

    @ParameterizedTest(name = "{0} breaths a minute score {1}")
    @CsvSource({"0,3", "8,3", "9,1", "11,1", "12,0", "20,0", "21,2", "24,2", "25,3", "60,3"})
    void scoresRespirationRate(int rate, int points) {
        assertPoints(points, with("respirationRate", rate));
    }

    @ParameterizedTest(name = "{0} % on scale 1 score {1}")
    @CsvSource({"60,3", "91,3", "92,2", "93,2", "94,1", "95,1", "96,0", "100,0"})
    void scoresOxygenSaturationOnScale1(int spo2, int points) {
        assertPoints(points, with("spo2Scale", "1", "spo2", spo2));
        assertPoints(points + 2, with("spo2Scale", "1", "spo2", spo2, "air", "oxygen"));
    }

    @ParameterizedTest(name = "{0} % on scale 2 on air score {1}")
    @CsvSource({"60,3", "83,3", "84,2", "85,2", "86,1", "87,1", "88,0", "92,0", "93,0", "95,0", "97,0", "100,0"})
    void scoresOxygenSaturationOnScale2OnAir(int spo2, int points) {
        assertPoints(points, with("spo2Scale", "2", "spo2", spo2, "air", "air"));
    }

    @ParameterizedTest(name = "{0} % on scale 2 on oxygen score {1}")
    @CsvSource({
        "60,3", "83,3", "84,2", "85,2", "86,1", "87,1", "88,0", "92,0", "93,1", "94,1", "95,2", "96,2", "97,3", "100,3"
    })
    void scoresOxygenSaturationOnScale2OnOxygen(int spo2, int points) {
        assertPoints(points + 2, with("spo2Scale", "2", "spo2", spo2, "air", "oxygen"));
    }

    @ParameterizedTest(name = "{0} scores {1}")
    @CsvSource({"air,0", "oxygen,2"})
    void scoresOxygen(String air, int points) {
        assertPoints(points, with("air", air));
    }

    @ParameterizedTest(name = "systolic {0} mmHg scores {1}")
    @CsvSource({"40,3", "90,3", "91,2", "100,2", "101,1", "110,1", "111,0", "219,0", "220,3", "280,3"})
    void scoresSystolicBloodPressure(int systolic, int points) {
        assertPoints(points, with("systolic", systolic));
    }

    @ParameterizedTest(name = "pulse {0} scores {1}")
    @CsvSource({"20,3", "40,3", "41,1", "50,1", "51,0", "90,0", "91,1", "110,1", "111,2", "130,2", "131,3", "200,3"})
    void scoresPulse(int pulse, int points) {
        assertPoints(points, with("pulse", pulse));
    }

    @ParameterizedTest(name = "{0} scores {1}")
    @CsvSource({"alert,0", "confusion,3", "voice,3", "pain,3", "unresponsive,3"})
    void scoresConsciousness(String consciousness, int points) {
        assertPoints(points, with("consciousness", consciousness));
    }

    @ParameterizedTest(name = "{0} °C score {1}")
    @CsvSource({"30.0,3", "35.0,3", "35.1,1", "36.0,1", "36.1,0", "38.0,0", "38.1,1", "39.0,1", "39.1,2", "42.0,2"})
    void scoresTemperature(double temperature, int points) {
        assertPoints(points, with("temperature", temperature));
    }

    @Test
    void reachesTwentyWhenEverythingIsAtItsExtreme() {
        Map<String, Object> worst = with("respirationRate", 30, "spo2", 80, "air", "oxygen", "systolic", 70);
        worst.putAll(with("pulse", 150, "consciousness", "unresponsive", "temperature", 34.0));
        assertThat(score(worst)).containsEntry("score", 20).containsEntry("highestSingle", 3);
    }

    @Test
    void takesScale1WhenNobodyHasChosenScale2() {
        assertPoints(3, with("spo2", 88));
        assertPoints(0, with("spo2", 88, "spo2Scale", "2"));
        assertPoints(0, with("spo2", 88, "spo2Scale", 2));
    }

    @Test
    void takesNumbersThatWereKeptAsText() {
        assertPoints(3, with("pulse", "131"));
        assertPoints(1, with("temperature", "35.1"));
    }

    @Test
    void givesNoScoreAtAllWhenNothingIsMeasured() {
        assertThat(score(Map.of()))
                .containsEntry("score", null)
                .containsEntry("highestSingle", null)
                .containsEntry(
                        "missing",
                        "respiration rate, SpO₂, air or oxygen, systolic blood pressure, pulse, consciousness, temperature");
    }

    @ParameterizedTest(name = "without {0}")
    @ValueSource(strings = {"respirationRate", "spo2", "air", "systolic", "pulse", "consciousness", "temperature"})
    void namesTheObservationThatIsMissingAndSumsTheOthers(String missing) {
        Map<String, Object> observations = with("respirationRate", 21, "spo2", 92, "air", "oxygen", "systolic", 100);
        observations.putAll(with("pulse", 111, "consciousness", "alert", "temperature", 39.1));
        int whole = (Integer) score(observations).get("score");
        observations.remove(missing);

        Map<String, Object> incomplete = score(observations);

        assertThat(whole).isEqualTo(12);
        assertThat(incomplete).containsEntry("score", missing.equals("consciousness") ? 12 : 10);
        assertThat((String) incomplete.get("missing")).isNotBlank().doesNotContain(",");
    }

    @Test
    void namesNothingWhenNothingIsMissing() {
        Map<String, Object> observations = with("respirationRate", 12, "spo2", 96, "air", "air", "systolic", 111);
        observations.putAll(with("pulse", 51, "consciousness", "alert", "temperature", 36.1));
        assertThat(score(observations)).containsEntry("score", 0).containsEntry("missing", "");
    }

    @Test
    void scoresNoSaturationOnScale2WhileAirOrOxygenIsNotKnown() {
        Map<String, Object> result = score(with("spo2Scale", "2", "spo2", 97));
        assertThat(result).containsEntry("score", null);
        assertThat((String) result.get("missing")).contains("air or oxygen");
    }

    private static void assertPoints(int points, Map<String, Object> observations) {
        assertThat(score(observations)).containsEntry("score", points);
    }

    private static Map<String, Object> score(Map<String, Object> observations) {
        var rows = NEWS2.evaluate(observations);
        assertThat(rows).hasSize(1);
        return rows.get(0);
    }

    private static Map<String, Object> with(Object... namesAndValues) {
        Map<String, Object> map = new HashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            map.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return map;
    }
}
