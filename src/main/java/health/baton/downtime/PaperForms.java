package health.baton.downtime;

import health.baton.engine.PathwayForms;
import health.baton.form.FormSchema;
import health.baton.form.PaperPart;
import health.baton.printing.Paper;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The questions of a pathway to be answered with a pen: made of the forms that are deployed, so they ask the same. */
@Component
public class PaperForms {
    /** More would fill pages: people write which one it is. */
    private static final int MOST_OPTIONS = 20;

    private final PathwayForms pathways;

    PaperForms(PathwayForms pathways) {
        this.pathways = pathways;
    }

    /** Pathways that people may start, by name. */
    public List<PathwayForms.OfPathway> pathways() {
        return pathways.pathways();
    }

    /** All forms of a pathway, each on a new page; empty when there is no such pathway. */
    public Optional<Paper> of(String pathway) {
        return pathways.pathways().stream()
                .filter(each -> each.pathway().equals(pathway))
                .findFirst()
                .map(this::of);
    }

    /** As {@link #of(String)} of one that is known. */
    Paper of(PathwayForms.OfPathway pathway) {
        List<PathwayForms.OneForm> forms = pathways.of(pathway);
        Paper.Writer paper = new Paper.Writer()
                .words(
                        "For when Baton is down. Write on each sheet who it is, when it was done and by whom. When Baton is back,"
                                + " enter each sheet in the same form, with “Done on paper”; then keep or destroy the sheet as your"
                                + " organisation says.")
                .strong("In this file");
        forms.forEach(form -> paper.item(title(form)));
        for (PathwayForms.OneForm form : forms) {
            paper.newPage().heading(title(form));
            whose(paper, form);
            FormSchema.parse(form.schema()).onPaper().stream()
                    .filter(part -> !part.label().equals(form.label()))
                    .forEach(part -> add(paper, part));
        }
        return paper.done("Paper forms: " + pathway.name(), "Baton · " + pathway.name() + " · on paper");
    }

    private static String title(PathwayForms.OneForm form) {
        return switch (form.when()) {
            case TO_BEGIN -> "To begin: " + form.label();
            case TASK -> form.label();
            case HAPPENED -> "It happened: " + form.label();
        };
    }

    private static void whose(Paper.Writer paper, PathwayForms.OneForm form) {
        if (form.when() != PathwayForms.When.TO_BEGIN) {
            paper.words("Case reference, family name, given name, date of birth, NHS number")
                    .lines(2);
        }
        paper.words("Done on (day and time), by (name and role)").lines(1);
    }

    private static void add(Paper.Writer paper, PaperPart part) {
        String onlyIf = part.onlyIf().isEmpty() ? "" : "Only if " + part.onlyIf() + ".";
        switch (part.kind()) {
            case GROUP -> paper.heading(part.label());
            case WORDS -> {
                paper.words((onlyIf.isEmpty() ? "" : onlyIf + " ") + part.label());
                return;
            }
            case YES -> paper.box(part.label());
            default -> paper.subheading(part.label() + (part.needed() ? " (needed)" : ""));
        }
        if (!onlyIf.isEmpty()) {
            paper.words(onlyIf);
        }
        if (!part.hint().isEmpty()) {
            paper.words(part.hint());
        }
        switch (part.kind()) {
            case ONE_OF, SOME_OF -> options(paper, part);
            case LONG_TEXT -> paper.lines(3);
            case TEXT, NUMBER -> paper.lines(1);
            case DATE -> paper.words("Day, month, year").lines(1);
            case TIME -> paper.words("Time").lines(1);
            case DATE_AND_TIME -> paper.words("Day, month, year, time").lines(1);
            default -> {
                // nothing to write
            }
        }
    }

    private static void options(Paper.Writer paper, PaperPart part) {
        boolean any = part.kind() == PaperPart.Kind.SOME_OF;
        if (part.options().size() > MOST_OPTIONS) {
            paper.words(any ? "Write which ones" : "Write which one").lines(any ? 2 : 1);
        } else {
            part.options().forEach(paper::box);
        }
    }
}
