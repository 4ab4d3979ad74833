package health.baton.outcome;

import java.util.List;
import java.util.Set;

/**
 * A figure that somebody has published about a pathway, and how our own is counted: the cases with one code of
 * {@code part} among those with one code of {@code whole}, or the sum of the numbers that case files hold under the keys of
 * {@code part}.
 *
 * @param counted what the codes are, {@code outcome} or {@code thirtieth-day}; {@code sum}: numbers are added up; empty: we do
 *     not count it
 * @param source where it was published
 */
record PublishedFigure(
        String pathway,
        String name,
        String published,
        String counted,
        Set<String> part,
        Set<String> whole,
        String source) {

    Comparison compare(List<CaseRecord> cases, Sums sums) {
        List<CaseRecord> own =
                cases.stream().filter(each -> each.pathway().equals(pathway)).toList();
        return new Comparison(name, published, own(own, sums), source);
    }

    private String own(List<CaseRecord> cases, Sums sums) {
        return switch (counted) {
            case "" -> "not counted in Baton";
            case "sum" -> sums.of(part, references(cases)).inWords();
            default -> new Share(count(cases, part), count(cases, whole)).inWords();
        };
    }

    private static List<String> references(List<CaseRecord> cases) {
        return cases.stream()
                .filter(each -> !each.running())
                .map(CaseRecord::reference)
                .toList();
    }

    private long count(List<CaseRecord> cases, Set<String> codes) {
        return cases.stream().filter(each -> codes.contains(code(each))).count();
    }

    private String code(CaseRecord each) {
        CaseRecord.Finding finding = each.thirtiethDay();
        String outcome = each.outcome();
        if (counted.equals("thirtieth-day")) {
            return finding == null ? "" : finding.code();
        }
        return outcome == null ? "" : outcome;
    }
}
