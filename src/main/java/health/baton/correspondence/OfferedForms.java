package health.baton.correspondence;

import health.baton.engine.Cases;
import health.baton.engine.Cases.OfferedEvent;
import health.baton.engine.KnownAnswers;
import health.baton.form.FormSchema;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The forms by which the person can tell a case something. */
@Component
class OfferedForms {
    private static final int ID_LENGTH = 6;
    private final Cases cases;
    private final KnownAnswers known;

    OfferedForms(Cases cases, KnownAnswers known) {
        this.cases = cases;
        this.known = known;
    }

    /** One of them. */
    record Form(OfferedEvent event, FormSchema schema) {
        /** In addresses, where the name of the pathway must not stand. */
        String id() {
            byte[] hash = ReplyCodes.hash(event.message());
            return HexFormat.of().formatHex(hash, 0, ID_LENGTH);
        }

        String title() {
            return schema.title().orElse(event.label());
        }
    }

    /** Those that the case waits for now. */
    List<Form> now(String caseReference) {
        return cases.events(caseReference).stream()
                .filter(event -> event.roles().contains(Cases.PERSON))
                .map(OfferedForms::form)
                .toList();
    }

    /** Those that it waited for or may wait for, too. */
    List<Form> ever(String caseReference) {
        return cases.everOffered(caseReference, Cases.PERSON).stream()
                .map(OfferedForms::form)
                .toList();
    }

    Optional<Form> find(String caseReference, String id) {
        return ever(caseReference).stream().filter(form -> form.id().equals(id)).findFirst();
    }

    /** What the form reads of the case besides its own fields: nothing that others answered stands in these. */
    Map<String, Object> known(String caseReference, Form form) {
        Map<String, Object> read =
                new HashMap<>(known.forForm(caseReference, form.event().formSchema()));
        read.keySet().removeAll(form.schema().fieldKeys());
        return read;
    }

    private static Form form(OfferedEvent event) {
        return new Form(event, FormSchema.deployed(event.formSchema()));
    }
}
