package health.baton.pathway;

import java.util.List;

/** The page itself, in Markdown. */
final class CataloguePage {
    private final Library library;

    CataloguePage(Library library) {
        this.library = library;
    }

    String text() {
        Markdown page = new Markdown();
        page.line("# Pathways and blocks");
        page.line("Generated from the models, decisions, forms and `pathway.md` – do not edit. Written by `%s`."
                .formatted(Catalogue.COMMAND));
        page.line("How to change a pathway: [designing](../src/docs/designing.md).");
        contents(page, "Pathways", library.pathways());
        contents(page, "Blocks that pathways share", blocks());
        library.pathways().forEach(model -> new CatalogueEntry(library, model).write(page));
        blocks().forEach(model -> new CatalogueEntry(library, model).write(page));
        return page.toString();
    }

    private List<Model> blocks() {
        return library.models().stream().filter(Model::isBlock).toList();
    }

    private static void contents(Markdown page, String title, List<Model> models) {
        page.line("**%s**".formatted(title));
        models.forEach(model -> page.item("[%s](#%s): %s"
                .formatted(CatalogueEntry.title(model), model.key(), CatalogueEntry.firstSentence(model))));
        page.end();
    }
}
