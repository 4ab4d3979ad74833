package health.baton.pathway;

import health.baton.drawing.Drawing;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What was found, numbered, and beside the drawings that can show it. */
final class Sheets {
    private final List<Sheet> all;
    private final List<Noted> elsewhere;

    Sheets(Library library, ModelCheck check, List<Finding> findings) {
        Map<String, String> why = check.rules().stream().collect(Collectors.toMap(ModelRule::id, ModelRule::why));
        List<Noted> noted = IntStream.range(0, findings.size())
                .mapToObj(index -> new Noted(
                        index + 1,
                        findings.get(index),
                        why.getOrDefault(findings.get(index).rule(), ""),
                        ""))
                .toList();
        all = library.files().keySet().stream()
                .flatMap(path -> CanBeRead.model(library, path).stream())
                .sorted(Comparator.comparing(model ->
                        findings.stream().noneMatch(finding -> finding.file().equals(model.path()))))
                .map(model -> sheet(model, noted))
                .toList();
        Set<Integer> shown = all.stream()
                .flatMap(sheet -> sheet.noted().stream())
                .map(Noted::number)
                .collect(Collectors.toSet());
        elsewhere =
                noted.stream().filter(each -> !shown.contains(each.number())).toList();
    }

    /** Of every model that can be read, those with findings first. */
    List<Sheet> all() {
        return all;
    }

    /** What no drawing shows. */
    List<Noted> elsewhere() {
        return elsewhere;
    }

    private static Sheet sheet(Model model, List<Noted> noted) {
        Drawing drawing = new Drawing(model.path().replaceAll("[^A-Za-z0-9]+", "-"), model.definitions());
        Set<String> drawn = drawing.drawn();
        return new Sheet(
                model,
                drawing,
                noted.stream()
                        .filter(each -> each.finding().file().equals(model.path())
                                && drawn.contains(each.finding().element()))
                        .map(each -> new Noted(
                                each.number(),
                                each.finding(),
                                each.why(),
                                drawing.anchor(each.finding().element())))
                        .toList());
    }
}
