package health.baton.pathway;

import health.baton.form.Field;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Whether the forms that a case may have answered by now ask the same in another version. */
final class AskedBefore {
    private final VersionRead from;
    private final VersionRead to;

    AskedBefore(VersionRead from, VersionRead to) {
        this.from = from;
        this.to = to;
    }

    List<String> against(Node place, Node there) {
        List<String> reasons = new ArrayList<>();
        Later later = from.later(place.model());
        for (Node asked : Node.in(place.model())) {
            if (later.after(asked.id()).contains(place.id())) {
                to.node(there.model().key(), asked.id()).ifPresent(now -> compare(asked, now, reasons));
            }
        }
        return reasons;
    }

    private void compare(Node old, Node now, List<String> reasons) {
        for (Forms.Form before : from.flow().forms(old)) {
            to.flow().forms(now).stream()
                    .filter(form -> form.schema().id().equals(before.schema().id()))
                    .findFirst()
                    .ifPresentOrElse(
                            after -> compare(old.label(), before, after, reasons),
                            () -> reasons.add("“%s” shows another form.".formatted(old.label())));
        }
    }

    private static void compare(String label, Forms.Form before, Forms.Form after, List<String> reasons) {
        for (Field field : after.schema().fields()) {
            Optional<Field> was = before.field(field.key());
            if (was.isEmpty()) {
                if (field.required()) {
                    reasons.add("“%s” asks “%s”, which these cases were not asked.".formatted(label, field.label()));
                }
            } else if (!was.get().type().equals(field.type())
                    || !was.get().keep().equals(field.keep())) {
                reasons.add("“%s” asks “%s” in another way.".formatted(label, field.label()));
            } else {
                options(label, was.get(), field, reasons);
            }
        }
        Set<String> gone = new TreeSet<>(before.schema().fieldKeys());
        gone.removeAll(after.schema().fieldKeys());
        gone.forEach(key -> reasons.add("“%s” does not ask “%s” any more: nobody would read what was answered."
                .formatted(label, before.field(key).orElseThrow().label())));
    }

    private static void options(String label, Field was, Field field, List<String> reasons) {
        Set<String> gone = new HashSet<>(Forms.options(was));
        gone.removeAll(Forms.options(field));
        was.options().stream()
                .filter(option -> gone.contains(option.value()))
                .forEach(option -> reasons.add(
                        "“%s” has no answer “%s” to “%s” any more.".formatted(label, option.label(), field.label())));
    }
}
