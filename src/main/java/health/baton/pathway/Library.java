package health.baton.pathway;

import health.baton.engine.Beside;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** All that service designers edit: models, decisions, forms and letters. */
final class Library {
    private final SortedMap<String, byte[]> files;
    /** Read when first asked for: every rule asks. */
    private final Map<String, Model> read;

    private @Nullable List<Model> models;

    /** @param files content by path, e.g. {@code processes/x/x.bpmn}, {@code forms/x/y.form} */
    Library(SortedMap<String, byte[]> files) {
        this(files, new ConcurrentHashMap<>());
    }

    private Library(SortedMap<String, byte[]> files, Map<String, Model> read) {
        this.files = files;
        this.read = read;
    }

    /** The same files without some of them; what was read of them stays read. */
    Library without(Predicate<String> path) {
        SortedMap<String, byte[]> fewer = new TreeMap<>(files);
        fewer.keySet().removeIf(path);
        return new Library(fewer, read);
    }

    /**
     * A model or a file of decisions.
     *
     * @throws IllegalArgumentException when it is not XML
     * @throws NoSuchElementException when it is not there
     */
    Model file(String path) {
        byte[] content = files.get(path);
        if (content == null) {
            throw new NoSuchElementException("There is no file " + path);
        }
        return read.computeIfAbsent(path, asked -> Model.parse(asked, content));
    }

    /** The decision tables of all files that these paths name; every file when all do. */
    Stream<DecisionTable> tables(Predicate<String> path) {
        return files.keySet().stream()
                .filter(file -> file.endsWith(".dmn"))
                .filter(path)
                .flatMap(file -> DecisionTable.in(file(file)).stream());
    }

    SortedMap<String, byte[]> files() {
        return files;
    }

    /** The models, parsed; blocks under {@code processes/shared} included. */
    List<Model> models() {
        List<Model> parsed = models;
        if (parsed == null) {
            parsed = files.keySet().stream()
                    .filter(path -> path.endsWith(".bpmn"))
                    .map(this::file)
                    .sorted(Comparator.comparing(Model::path))
                    .toList();
            models = parsed;
        }
        return parsed;
    }

    /** The pathways: models that are not blocks. */
    List<Model> pathways() {
        return models().stream().filter(model -> !model.isBlock()).toList();
    }

    /**
     * Everything that one pathway runs on: its folder, the blocks that it calls or that begin beside its cases, and the
     * forms of all; no words about it.
     */
    Map<String, byte[]> unit(Model pathway) {
        SortedMap<String, byte[]> unit = new TreeMap<>(whole(pathway));
        unit.keySet().removeIf(path -> !isRunning(path));
        return unit;
    }

    /** What is deployed: the {@link #unit}, and beside it the approval, when there is one. */
    Map<String, byte[]> deployed(Model pathway) {
        SortedMap<String, byte[]> deployed = new TreeMap<>(unit(pathway));
        byte[] approval = files.get(Approval.path(pathway));
        if (approval != null) {
            deployed.put(Approval.path(pathway), approval);
        }
        return deployed;
    }

    /** Every file of the pathway and of the blocks that it calls, the words about it too. */
    SortedMap<String, byte[]> whole(Model pathway) {
        SortedMap<String, byte[]> whole = new TreeMap<>();
        for (Model model : withBlocks(pathway)) {
            String folder = model.path().substring(0, model.path().lastIndexOf('/') + 1);
            files.forEach((path, content) -> {
                if (path.startsWith(folder) || path.startsWith("forms/%s/".formatted(model.key()))) {
                    whole.put(path, content);
                }
            });
        }
        return whole;
    }

    /** As {@link #withBlocks}, without blocks that are missing: another rule finds those. */
    List<Model> withBlocksThere(Model pathway) {
        List<Model> models = models();
        List<Model> first = withBeside(pathway);
        Set<Model> found = new LinkedHashSet<>(first);
        for (List<Model> open = first; !open.isEmpty(); ) {
            List<String> called = open.stream()
                    .flatMap(model -> model.calledBlocks().stream())
                    .toList();
            open = models.stream()
                    .filter(model -> called.contains(model.key()) && found.add(model))
                    .toList();
        }
        return List.copyOf(found);
    }

    /** A changed scenario or description is no new version of the pathway. */
    private static boolean isRunning(String path) {
        return path.endsWith(".bpmn") || path.endsWith(".dmn") || path.endsWith(".form") || path.contains("/letters/");
    }

    private List<Model> withBeside(Model pathway) {
        Set<String> named = pathway.answeredLateBy();
        return Stream.concat(
                        Stream.of(pathway),
                        models().stream()
                                .filter(model -> model.isBlock()
                                        && model.beginsWhen()
                                                .filter(happening -> !happening.equals(Beside.ANSWERED_LATE)
                                                        || named.contains(model.key()))
                                                .isPresent()))
                .distinct()
                .toList();
    }

    /** The model, every block that it calls, also through others, and the blocks that begin beside its cases. */
    List<Model> withBlocks(Model pathway) {
        List<Model> models = models();
        Set<Model> found = new LinkedHashSet<>();
        List<Model> open = new ArrayList<>(withBeside(pathway));
        while (!open.isEmpty()) {
            Model model = open.remove(0);
            if (found.add(model)) {
                model.calledBlocks()
                        .forEach(key -> open.add(models.stream()
                                .filter(candidate -> candidate.key().equals(key))
                                .findFirst()
                                .orElseThrow(() -> new NoSuchElementException(
                                        "%s calls the block '%s', which is not in processes/shared"
                                                .formatted(model.path(), key)))));
            }
        }
        return List.copyOf(found);
    }
}
