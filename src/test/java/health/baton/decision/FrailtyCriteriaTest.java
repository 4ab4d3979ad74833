package health.baton.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FrailtyCriteriaTest {
    private static final Tables CRITERIA = new Tables(
            "ptcda/frailtyCriteria.dmn",
            "frailtyCriteria",
            "age",
            "cfs",
            "news2",
            "news2Complete",
            "timeCriticalSign",
            "advanceDecision",
            "refusesConveyance",
            "capacity",
            "expectedDeath");
    private static final List<String> CANNOT_WAIT =
            List.of("stroke", "mi", "major-trauma", "airway-breathing", "other");

    @ParameterizedTest(name = "age {0}, CFS {1}: {2}")
    @CsvSource({
        "65,5,discuss",
        "64,5,outside",
        "65,4,outside",
        "64,4,outside",
        "95,9,discuss",
        "40,,outside",
        ",4,outside"
    })
    void isMeantForCfsFromFiveAndAgeFromSixtyFive(Integer age, Integer cfs, String criteria) {
        assertThat(first(with("age", age, "cfs", cfs, "timeCriticalSign", "none")))
                .isEqualTo(criteria);
    }

    @Test
    void discussesWhenNothingIsKnownAndSaysWhatToAsk() {
        assertThat(first(Map.of())).isEqualTo("discuss");
        assertThat(reasons(Map.of()))
                .anyMatch(reason -> reason.startsWith("Age not yet known"))
                .anyMatch(reason -> reason.startsWith("Clinical Frailty Scale not yet known"))
                .anyMatch(reason -> reason.contains("time-critical sign: ask first"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"stroke", "mi", "major-trauma", "airway-breathing", "other"})
    void advisesToConveyNowForATimeCriticalSignWhateverElseIsKnown(String sign) {
        assertThat(first(with("timeCriticalSign", sign))).isEqualTo("convey-now");
        assertThat(first(with("timeCriticalSign", sign, "age", 40, "cfs", 2))).isEqualTo("convey-now");
        assertThat(first(with("timeCriticalSign", sign, "refusesConveyance", "yes", "capacity", "lacks")))
                .isEqualTo("convey-now");
    }

    @ParameterizedTest(name = "sepsis, NEWS2 {0}, complete {1}: {2}")
    @CsvSource({
        "7,true,convey-now",
        "20,true,convey-now",
        "6,true,discuss-at-once",
        "7,false,convey-now",
        "6,false,convey-now",
        "6,,convey-now",
        ",false,convey-now",
        ",,convey-now"
    })
    void takesTheNews2OfASuspectedSepsisAsHighUntilItIsKnownToBeLow(Integer news2, Boolean complete, String criteria) {
        assertThat(first(with("timeCriticalSign", "sepsis", "news2", news2, "news2Complete", complete)))
                .isEqualTo(criteria);
    }

    @Test
    void doesNotLetAHighNews2PassWhenNobodyHasLookedForATimeCriticalSign() {
        assertThat(first(with("news2", 7, "age", 80, "cfs", 6))).isEqualTo("convey-now");
        assertThat(first(with("news2", 7, "age", 80, "cfs", 6, "timeCriticalSign", "none")))
                .isEqualTo("discuss-at-once");
        assertThat(first(with("news2", 6, "age", 80, "cfs", 6, "timeCriticalSign", "none")))
                .isEqualTo("discuss");
    }

    @ParameterizedTest
    @ValueSource(strings = {"adrt", "respect"})
    void discussesAtOnceInsteadOfConveyingNowWhenThereIsAnAdvanceDecision(String advance) {
        Map<String, Object> stroke = with("advanceDecision", advance, "timeCriticalSign", "stroke");
        assertThat(first(stroke)).isEqualTo("discuss-at-once");
        assertThat(reasons(stroke)).contains("Signs of a stroke: time-critical");
    }

    @Test
    void doesNotTakeDnacprForARefusalOfAnythingButResuscitation() {
        Map<String, Object> stroke = with("advanceDecision", "dnacpr-only", "timeCriticalSign", "stroke");
        assertThat(first(stroke)).isEqualTo("convey-now");
        assertThat(reasons(stroke)).anyMatch(reason -> reason.startsWith("DNACPR alone"));
    }

    @ParameterizedTest(name = "capacity {0}: {1}")
    @CsvSource({"has,discuss-at-once", "lacks,convey-now", "not-assessed,convey-now", ",convey-now"})
    void keepsTheAdviceToConveyUnlessARefusalIsMadeWithCapacity(String capacity, String criteria) {
        assertThat(first(with("refusesConveyance", "yes", "capacity", capacity, "timeCriticalSign", "mi")))
                .isEqualTo(criteria);
    }

    @ParameterizedTest
    @ValueSource(strings = {"has", "lacks", "not-assessed"})
    void discussesARefusalAtOnceWhenNothingIsTimeCritical(String capacity) {
        assertThat(first(with("refusesConveyance", "yes", "capacity", capacity, "timeCriticalSign", "none")))
                .isEqualTo("discuss-at-once");
    }

    @Test
    void discussesAnExpectedDeathAtOnce() {
        assertThat(first(with("expectedDeath", "yes", "timeCriticalSign", "airway-breathing")))
                .isEqualTo("discuss-at-once");
    }

    @Test
    void answersEveryCombinationAndKeepsThePriorities() {
        for (Map<String, Object> known : grid()) {
            List<Map<String, Object>> rows = CRITERIA.evaluate(known);
            assertThat(rows).as("no rule for %s", known).isNotEmpty();
            assertThat(rows)
                    .as("%s", known)
                    .allSatisfy(row -> assertThat((String) row.get("reason")).isNotBlank());
            String criteria = (String) rows.get(0).get("criteria");
            if (ownDecision(known)) {
                assertThat(criteria).as("%s", known).isEqualTo("discuss-at-once");
            } else if (CANNOT_WAIT.contains(Objects.toString(known.get("timeCriticalSign"), ""))) {
                assertThat(criteria).as("%s", known).isEqualTo("convey-now");
            } else if (criteria.equals("outside")) {
                assertThat(below(known.get("age"), 65) || below(known.get("cfs"), 5))
                        .as("outside without a known reason: %s", known)
                        .isTrue();
            }
        }
    }

    private static boolean below(Object value, int limit) {
        return value instanceof Integer number && number < limit;
    }

    private static boolean ownDecision(Map<String, Object> known) {
        return List.of("adrt", "respect").contains(Objects.toString(known.get("advanceDecision"), ""))
                || ("yes".equals(known.get("refusesConveyance")) && "has".equals(known.get("capacity")))
                || "yes".equals(known.get("expectedDeath"));
    }

    /** Every combination of numbers with the signs, and of words with the numbers of somebody ill and not frail. */
    private static List<Map<String, Object>> grid() {
        List<Object> signs = options("none", "stroke", "sepsis", "other");
        List<Map<String, Object>> numbers = List.of(with());
        numbers = times(numbers, "age", options(64, 65));
        numbers = times(numbers, "cfs", options(4, 5));
        numbers = times(numbers, "news2", options(6, 7));
        numbers = times(numbers, "news2Complete", options(true, false));
        List<Map<String, Object>> words = List.of(with("age", 40, "cfs", 2, "news2", 8));
        words = times(words, "advanceDecision", options("none", "respect", "adrt", "dnacpr-only"));
        words = times(words, "refusesConveyance", options("yes", "no"));
        words = times(words, "capacity", options("has", "lacks", "not-assessed"));
        words = times(words, "expectedDeath", options("yes", "no"));
        List<Map<String, Object>> all = new ArrayList<>(times(numbers, "timeCriticalSign", signs));
        all.addAll(times(words, "timeCriticalSign", options("stroke")));
        return all;
    }

    private static List<Map<String, Object>> times(List<Map<String, Object>> rows, String name, List<Object> values) {
        return rows.stream()
                .flatMap(row -> values.stream().map(value -> {
                    Map<String, Object> copy = new HashMap<>(row);
                    copy.put(name, value);
                    return copy;
                }))
                .toList();
    }

    private static List<Object> options(Object... values) {
        List<Object> options = new ArrayList<>(Arrays.asList(values));
        options.add(null);
        return options;
    }

    private static String first(Map<String, Object> known) {
        return (String) CRITERIA.evaluate(known).get(0).get("criteria");
    }

    private static List<String> reasons(Map<String, Object> known) {
        return CRITERIA.evaluate(known).stream()
                .map(row -> (String) row.get("reason"))
                .toList();
    }

    private static Map<String, Object> with(Object... namesAndValues) {
        Map<String, Object> map = new HashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            map.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return map;
    }
}
