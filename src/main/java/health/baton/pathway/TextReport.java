package health.baton.pathway;

import java.util.List;

/** What the check found, for a terminal. */
final class TextReport {
    private TextReport() {}

    static String of(Library library, ModelCheck check, List<Finding> findings) {
        Counts counts = Counts.of(library, check);
        if (findings.isEmpty()) {
            return "No findings: %s.%n".formatted(counts);
        }
        StringBuilder report = new StringBuilder();
        String file = "";
        for (Finding finding : findings) {
            if (!finding.file().equals(file)) {
                file = finding.file();
                report.append("%n%s%n".formatted(file));
            }
            report.append("  '%s': %s%n      %s%n      rule %s%n"
                    .formatted(finding.label(), finding.problem(), finding.remedy(), finding.rule()));
        }
        return report.append("%n%s: %s.%n".formatted(Counts.many(findings.size(), "finding"), counts))
                .toString();
    }
}
