package health.baton.outcome;

import java.util.List;
import java.util.Set;

/**
 * A figure that somebody has published about a pathway, and how our own is counted: the cases with one code of
 * {@code part} among those with one code of {@code whole}. No codes: we do not count it.
 *
 * @param counted {@code outcome} or {@code thirtieth-day}: what the codes are
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

    Comparison compare(List<CaseRecord> cases) {
        return new Comparison(name, published, own(cases), source);
    }

    private String own(List<CaseRecord> cases) {
        return whole.isEmpty() ? "not counted in Baton" : new Share(count(cases, part), count(cases, whole)).inWords();
    }

    private long count(List<CaseRecord> cases, Set<String> codes) {
        return cases.stream()
                .filter(each -> each.pathway().equals(pathway))
                .filter(each -> codes.contains(code(each)))
                .count();
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
