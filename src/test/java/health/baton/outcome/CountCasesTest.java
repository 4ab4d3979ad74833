package health.baton.outcome;

import static health.baton.outcome.CaseTables.NINE;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CountCasesTest {
    private static final String PATHWAY = "ptcda";
    private static final Sums NO_SUMS = (keys, references) -> new Sums.Sum(0, 0);
    private final CountCases count = new CountCases(new PublishedFigures(), NO_SUMS);

    @Test
    void countsFinishedCasesByOutcomeMostFrequentFirst() {
        Figures figures =
                count(List.of(line("died"), line("kept"), line("kept"), running("AAAA-0001"), running("AAAA-0002")));
        assertThat(figures.running()).isEqualTo(2);
        assertThat(figures.finished()).isEqualTo(3);
        assertThat(figures.overdue()).isEqualTo(1);
        assertThat(figures.outcomes())
                .containsExactly(new Figures.Count("kept", 2, "<5"), new Figures.Count("died", 1, "<5"));
    }

    @Test
    void hidesBesideASmallNumberTheOneFromWhichItFollows() {
        List<CaseRecord> lines = new ArrayList<>();
        for (int i = 0; i < 9; i++) {
            lines.add(line("kept"));
        }
        for (int i = 0; i < 6; i++) {
            lines.add(line("conveyed"));
        }
        lines.add(line("died"));
        assertThat(count(lines).outcomes()).extracting(Figures.Count::shown).containsExactly("9", "not shown", "<5");
    }

    @Test
    void givesTheMedianOnlyOfFiveDecisionsOrMore() {
        List<CaseRecord> lines = new ArrayList<>(decided(1, 2, 4, 60));
        assertThat(count(lines).callToDecision()).isEqualTo("<5 decisions");
        lines.addAll(decided(5));
        assertThat(count(lines).callToDecision()).isEqualTo("4 minutes (5 decisions)");
        lines.addAll(decided(6));
        assertThat(count(lines).callToDecision()).isEqualTo("4 minutes (6 decisions)");
        assertThat(count(List.of()).callToDecision()).isEqualTo("no decision yet");
    }

    @Test
    void givesNoPercentageThatRestsOnFewerThanFiveCases() {
        assertThat(new Share(0, 0).inWords()).isEqualTo("no cases yet");
        assertThat(new Share(4, 50).inWords()).isEqualTo("<5");
        assertThat(new Share(4, 4).inWords()).isEqualTo("<5");
        assertThat(new Share(5, 5).inWords()).isEqualTo("100 % (5 of 5)");
        assertThat(new Share(24, 50).inWords()).isEqualTo("48 % (24 of 50)");
    }

    @Test
    void putsOurFigureBesideThePublishedOne() {
        PublishedFigure figure = new PublishedFigure(
                PATHWAY, "Kept", "half", "outcome", Set.of("kept"), Set.of("kept", "conveyed"), "somewhere");
        List<CaseRecord> cases = IntStream.range(0, 20)
                .mapToObj(number -> line(number < 8 ? "kept" : number < 16 ? "conveyed" : "died"))
                .toList();
        assertThat(figure.compare(cases, NO_SUMS))
                .isEqualTo(new Comparison("Kept", "half", "50 % (8 of 16)", "somewhere"));
    }

    @Test
    void countsTheThirtiethDayApartFromTheOutcome() {
        PublishedFigure figure = new PublishedFigure(
                PATHWAY,
                "Home",
                "90 %",
                "thirtieth-day",
                Set.of("not-admitted"),
                Set.of("admitted", "not-admitted"),
                "");
        List<CaseRecord> cases = IntStream.range(0, 12)
                .mapToObj(number -> found(number < 9 ? "not-admitted" : number < 10 ? "admitted" : "not-known"))
                .toList();
        assertThat(figure.compare(cases, NO_SUMS).own()).isEqualTo("90 % (9 of 10)");
    }

    @Test
    void addsUpOverWhatHasEndedInThatPathway() {
        PublishedFigure figure =
                new PublishedFigure(PATHWAY, "Days", "300", "sum", Set.of("saved"), Set.of(), "somewhere");
        List<CaseRecord> cases = List.of(line("kept"), running("AAAA-0002"));
        Sums sums = (keys, references) -> new Sums.Sum(keys.contains("saved") ? 61 : 0, references.size() * 40L);
        assertThat(figure.compare(cases, sums).own()).isEqualTo("61 in 40 cases");
    }

    @Test
    void readsThePublishedFiguresAndSaysWhatIsNotCounted() {
        List<Comparison> compared = count(List.of(line("died"))).comparisons();
        assertThat(compared)
                .hasSameSizeAs(new PublishedFigures()
                        .all().stream()
                                .filter(figure -> figure.pathway().equals("ptcda"))
                                .toList());
        assertThat(compared).extracting(Comparison::own).contains("not counted in Baton", "no cases yet");
        assertThat(compared).allSatisfy(each -> assertThat(each.source()).isNotBlank());
        assertThat(count(List.of()).comparisons()).isEmpty();
    }

    private Figures count(List<CaseRecord> cases) {
        return count.count(cases, Set.of("AAAA-0002", "AAAA-0009"));
    }

    private static CaseRecord line(String outcome) {
        return record(NINE.plusSeconds(60), outcome, null, null);
    }

    private static CaseRecord running(String reference) {
        return new CaseRecord(reference, PATHWAY, NINE, null, null, null, "a team", null, null, true);
    }

    private static List<CaseRecord> decided(int... minutes) {
        return IntStream.of(minutes)
                .mapToObj(after -> record(null, null, NINE.plusSeconds(after * 60L), null))
                .toList();
    }

    private static CaseRecord found(String code) {
        return record(NINE, "kept", null, new CaseRecord.Finding(code, code));
    }

    private static CaseRecord record(
            @Nullable Instant ended,
            @Nullable String outcome,
            @Nullable Instant decided,
            CaseRecord.@Nullable Finding day) {
        return new CaseRecord("AAAA-0001", PATHWAY, NINE, ended, outcome, outcome, "a team", decided, day, true);
    }
}
