package health.baton.form;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One submission against the inputs of its form. */
final class SubmissionCheck {
    private final List<Input> inputs;
    private final Map<String, Object> answers;
    private final Map<String, Object> known;
    private final Map<String, Object> before;
    private final Set<String> boxes = new HashSet<>();
    private final Map<String, FieldCheck> checks = new HashMap<>();
    private final Map<String, Object> shown = new HashMap<>();
    private final List<String> refusals = new ArrayList<>();
    private final Map<String, String> refused = new HashMap<>();
    private final List<Answer> accepted = new ArrayList<>();

    /**
     * @param known what the form showed
     * @param before what was known of its fields, those that are asked anew among them
     */
    SubmissionCheck(
            List<Input> inputs,
            Map<String, Object> answers,
            Map<String, Object> known,
            Map<String, Object> before,
            Collection<FieldCheck> checks) {
        this.inputs = inputs;
        this.answers = answers;
        this.known = known;
        this.before = before;
        inputs.stream()
                .filter(Input::isBox)
                .forEach(box -> boxes.add(box.field().key()));
        checks.forEach(check -> this.checks.put(check.name(), check));
        inputs.forEach(input -> shown.put(input.field().key(), input.preset()));
        shown.putAll(known);
        shown.putAll(answers);
    }

    Checked run() {
        refuseStrangers();
        inputs.forEach(this::check);
        return refusals.isEmpty()
                ? new Checked(List.of(), List.copyOf(accepted))
                : new Checked(List.copyOf(refusals), Map.copyOf(refused), List.of());
    }

    private void refuseStrangers() {
        Set<String> strangers = new HashSet<>(answers.keySet());
        inputs.forEach(input -> strangers.remove(input.field().key()));
        strangers.stream()
                .sorted()
                .limit(20)
                .forEach(key -> refusals.add("%s is not a field of this form.".formatted(Harmless.quote(key))));
    }

    private void check(Input input) {
        Object sent = answers.get(input.field().key());
        boolean blank = input.isBlank(sent);
        if (input.hidden(shown)) {
            refuseUnless(blank, input, sent, "is not asked here");
            withdrawWithItsBox(input);
        } else if (input.disabled()) {
            refuseUnless(blank, input, sent, "cannot be answered here");
        } else if (input.readonly()) {
            refuseUnless(
                    !answers.containsKey(input.field().key()) || isUnchanged(input, sent),
                    input,
                    sent,
                    "cannot be changed here");
        } else if (blank) {
            acceptBlank(input);
        } else {
            accept(input, sent);
        }
    }

    private void acceptBlank(Input input) {
        Field field = input.field();
        if (field.required()) {
            refusals.add("%s: an answer is needed.".formatted(field.label()));
            refused.put(field.key(), "An answer is needed");
        } else if (answers.containsKey(field.key()) && !input.isBlank(known.get(field.key()))) {
            remove(field);
        } else {
            withdrawWithItsBox(input);
        }
    }

    /** What an earlier submission asked for with a tick does not stand when the box is not ticked again. */
    private void withdrawWithItsBox(Input input) {
        boolean stood = !input.isBlank(before.get(input.field().key()));
        if (stood && (input.isBox() || input.hangsOnUntickedBox(boxes, shown))) {
            remove(input.field());
        }
    }

    private void remove(Field field) {
        accepted.add(new Answer(field.key(), field.label(), null, "(removed)", field.keep()));
    }

    private void accept(Input input, @Nullable Object sent) {
        Field field = input.field();
        try {
            Kind.Reading reading = input.kind().read(java.util.Objects.requireNonNull(sent));
            for (String name : input.checks()) {
                Optional<String> reason =
                        java.util.Objects.requireNonNull(checks.get(name)).refuse(reading.value(), known);
                if (reason.isPresent()) {
                    throw new NotAcceptable(reason.get());
                }
            }
            accepted.add(new Answer(field.key(), field.label(), reading.value(), reading.text(), field.keep()));
        } catch (NotAcceptable refusal) {
            refuseUnless(false, input, sent, refusal.reason());
        }
    }

    private void refuseUnless(boolean fine, Input input, @Nullable Object sent, String reason) {
        if (!fine) {
            String words = "%s %s".formatted(Harmless.quote(sent), reason);
            refusals.add("%s: %s.".formatted(input.field().label(), words));
            refused.put(input.field().key(), words);
        }
    }

    private boolean isUnchanged(Input input, @Nullable Object sent) {
        @Nullable
        Object before =
                known.containsKey(input.field().key()) ? known.get(input.field().key()) : input.preset();
        if (sent == null || before == null || Lists.isBlank(sent) || Lists.isBlank(before)) {
            return Lists.isBlank(sent) && Lists.isBlank(before);
        }
        try {
            return input.kind()
                    .read(sent)
                    .value()
                    .equals(input.kind().read(before).value());
        } catch (NotAcceptable refusal) {
            return sent.equals(before);
        }
    }
}
