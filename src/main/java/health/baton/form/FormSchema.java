package health.baton.form;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A form-js form (schema version 16): what it asks, and which submissions it accepts. The types of values are those that
 * form-js 1.8.7 sends through Camunda Tasklist 7.24.
 */
public final class FormSchema {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Map<String, FormSchema> DEPLOYED = new ConcurrentHashMap<>();

    private final JsonNode root;
    private final String id;
    private final SchemaReader read;

    private FormSchema(JsonNode root, SchemaReader read) {
        this.root = root;
        this.id = root.path("id").asText();
        this.read = read;
    }

    /**
     * Reads a form, whatever it asks; see {@link #problems()}.
     *
     * @throws IllegalArgumentException when it is not JSON
     */
    public static FormSchema parse(String json) {
        try {
            JsonNode root = JSON.readTree(json);
            return new FormSchema(root, new SchemaReader(root));
        } catch (JsonProcessingException unreadable) {
            throw new IllegalArgumentException("The form is not JSON: " + unreadable.getOriginalMessage(), unreadable);
        }
    }

    /**
     * As {@link #parse}, once: for forms of deployed versions, which never change and are not many.
     *
     * @throws IllegalArgumentException when it is not JSON
     */
    public static FormSchema deployed(String json) {
        return DEPLOYED.computeIfAbsent(json, FormSchema::parse);
    }

    /** The form's own id, e.g. {@code <pathway>-<task>}. */
    public String id() {
        return id;
    }

    /** What the server could not check or forms must not use, each a sentence with the component's label. */
    public List<String> problems() {
        return List.copyOf(read.problems);
    }

    /** {@link #problems()}, and fields that name a check which does not exist. */
    public List<String> problems(Collection<FieldCheck> checks) {
        List<String> problems = new ArrayList<>(read.problems);
        Set<String> known = new LinkedHashSet<>();
        checks.forEach(check -> known.add(check.name()));
        for (Input input : read.inputs) {
            for (String name : input.checks()) {
                if (!known.contains(name)) {
                    problems.add("%s names the check '%s', which does not exist; there are %s"
                            .formatted(Harmless.quote(input.field().label()), name, known));
                }
            }
        }
        return problems;
    }

    /** The fields that the form asks for, in its order. */
    public List<Field> fields() {
        return read.inputs.stream().map(Input::field).toList();
    }

    public Set<String> fieldKeys() {
        Set<String> keys = new LinkedHashSet<>();
        read.inputs.forEach(input -> keys.add(input.field().key()));
        return keys;
    }

    /** Keys of the fields that every accepted submission answers: required, and never hidden or disabled. */
    public Set<String> alwaysAnswered() {
        Set<String> keys = new LinkedHashSet<>();
        read.inputs.stream()
                .filter(input -> input.field().required() && input.hides().isEmpty() && !input.disabled())
                .forEach(input -> keys.add(input.field().key()));
        return keys;
    }

    /**
     * Everything of the case that the form may show or depend on: its keys, and names in templates and expressions;
     * without the fields that are asked anew each time (property {@code prefill} = {@code never}).
     */
    public Set<String> namesRead() {
        Set<String> all = fieldKeys();
        all.addAll(read.names);
        all.removeAll(read.askedAnew);
        return all;
    }

    /** Names that the form only shows: people should read "Lacks capacity", not the value behind it. */
    public Set<String> namesShown() {
        return Set.copyOf(read.shown);
    }

    /** Names that stand for the words of an answer which the form asks too ({@code xInWords}), with its key. */
    public Map<String, String> wordsShown() {
        Map<String, String> words = new HashMap<>();
        read.names.stream().filter(NamesRead::areWords).forEach(name -> words.put(name, NamesRead.ofWords(name)));
        return words;
    }

    /** Names on which it depends whether a field is asked. */
    public Set<String> namesInConditions() {
        Set<String> names = new LinkedHashSet<>();
        read.inputs.forEach(input -> input.hides().forEach(condition -> names.addAll(condition.names())));
        return names;
    }

    /** What our own pages cannot show as Tasklist does, each a sentence with the component's label. */
    public List<String> problemsOnAPage() {
        return PageProblems.in(root);
    }

    /** The default values of its fields, by key. */
    public Map<String, Object> presets() {
        Map<String, Object> presets = new HashMap<>();
        read.inputs.forEach(input -> {
            Object preset = input.preset();
            if (preset != null) {
                presets.put(input.field().key(), preset);
            }
        });
        return presets;
    }

    /** The heading with which it begins, in the words of the page; empty when it begins with something else. */
    public Optional<String> title() {
        JsonNode component = root.path("components").path(0);
        String first = component.path("text").asText("");
        return !component.has("conditional") && first.startsWith(PartReader.HEADING)
                ? Optional.of(PartReader.firstLine(first)
                        .substring(PartReader.HEADING.length())
                        .strip())
                : Optional.empty();
    }

    /**
     * What it shows and asks, its {@link #title} apart, while these are the answers, and this is known.
     *
     * @param values by key, without default values
     * @throws IllegalArgumentException when a condition cannot be read, see {@link #problems()}
     */
    public List<Part> parts(Map<String, Object> values) {
        List<Part> parts = new PartReader(read.inputs, values).read(root.path("components"), false);
        if (title().isPresent() && !parts.isEmpty() && parts.get(0) instanceof Part.Words words) {
            String rest = words.markdown()
                    .substring(PartReader.firstLine(words.markdown()).length())
                    .strip();
            parts.set(0, new Part.Words(rest, words.onCondition(), words.when()));
        }
        return List.copyOf(parts);
    }

    /** Whether this field only shows what is known. */
    public boolean isShownOnly(String key) {
        return read.inputs.stream()
                .anyMatch(input -> input.field().key().equals(key) && (input.readonly() || input.disabled()));
    }

    /** All of it in its order, to be printed and filled in with a pen; its {@link #title} is the first of the words. */
    public List<PaperPart> onPaper() {
        return new PaperReader(read.inputs).read(root.path("components"));
    }

    /**
     * Decides about a submission.
     *
     * @param answers by field key, as form-js sends them
     * @param known the values of {@link #namesRead()} and {@link #fieldKeys()} that were known
     * @param checks all checks that fields may name
     */
    public Checked check(Map<String, Object> answers, Map<String, Object> known, Collection<FieldCheck> checks) {
        List<String> problems = problems(checks);
        if (!problems.isEmpty()) {
            return new Checked(
                    problems.stream()
                            .map(problem -> "The form cannot be checked: " + problem)
                            .toList(),
                    List.of());
        }
        Map<String, Object> shown = new HashMap<>(known);
        shown.keySet().removeAll(read.askedAnew);
        return new SubmissionCheck(read.inputs, answers, shown, known, checks).run();
    }
}
