package health.baton.correspondence;

import java.util.ArrayList;
import java.util.List;

/**
 * What has to be put right on a page.
 *
 * @param anchor id of the box; empty when it is about the whole form
 */
public record FormProblem(String anchor, String words) {

    /** What is wrong beside a field, in the order of the page. */
    public static List<FormProblem> of(List<FormLine> lines) {
        List<FormProblem> problems = new ArrayList<>();
        collect(lines, problems);
        return problems;
    }

    private static void collect(List<FormLine> lines, List<FormProblem> problems) {
        for (FormLine line : lines) {
            String error = line.error();
            if (error != null) {
                problems.add(new FormProblem(line.anchor(), line.label() + " – " + error));
            }
            collect(line.inside(), problems);
        }
    }
}
