package health.baton.correspondence;

import health.baton.engine.AnswersRefused;
import health.baton.engine.Cases;
import health.baton.engine.ChangedMeanwhile;
import health.baton.form.Answer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * What somebody who has a letter to the person can tell, has told, and reads afterwards: the events that the case offers to
 * {@link Cases#PERSON}. Every method wants the letter's id from {@link Replies#letter}, after the second check.
 */
@Component
public class PersonReplies {
    private static final int TRIES = 3;
    private final Messages messages;
    private final ReplyAnswers given;
    private final LateAnswers late;
    private final OfferedForms forms;
    private final Cases cases;
    private final Facts facts;
    private final TransactionOperations transactions;

    PersonReplies(
            Messages messages,
            ReplyAnswers given,
            LateAnswers late,
            OfferedForms forms,
            Cases cases,
            Facts facts,
            TransactionOperations transactions) {
        this.messages = messages;
        this.given = given;
        this.late = late;
        this.forms = forms;
        this.cases = cases;
        this.facts = facts;
        this.transactions = transactions;
    }

    /** What became of what was sent. */
    public sealed interface Sent {
        /** It is kept under this id. */
        record Kept(UUID answer) implements Sent {}

        /** Nothing is kept: there is more to ask, or something to put right. */
        record NotYet(FormPage page) implements Sent {}
    }

    /** What can be told now, by the id of the form, in the words of its title. */
    public Map<String, String> offered(UUID letter) {
        return offered(forms.now(letter(letter).caseReference()));
    }

    /** As {@link #offered(UUID)}, of what the case no longer waits for and takes once more; empty while it waits for anything. */
    static Map<String, String> late(
            List<OfferedForms.Form> now, List<OfferedForms.Form> ever, List<PersonAnswer> answered) {
        return now.isEmpty() && answered.stream().allMatch(PersonAnswer::reached)
                ? offered(ever.stream().filter(form -> form.event().takenLate()).toList())
                : Map.of();
    }

    /** As {@link #offered(UUID)}, where it is known what the case waits for now. */
    static Map<String, String> offered(List<OfferedForms.Form> now) {
        Map<String, String> offered = new LinkedHashMap<>();
        now.forEach(form -> offered.put(form.id(), form.title()));
        return offered;
    }

    /** What was told by the page of this letter, newest last. */
    public List<PersonAnswer> answered(UUID letter) {
        Message message = letter(letter);
        return answered(message, forms.ever(message.caseReference()));
    }

    /** As {@link #answered(UUID)}, where it is known what the case may wait for. */
    List<PersonAnswer> answered(Message message, List<OfferedForms.Form> ever) {
        return given.to(message.id()).stream()
                .flatMap(one -> ever.stream()
                        .filter(form -> form.event().message().equals(one.event()))
                        .limit(1)
                        .map(form -> answer(message, one, form)))
                .toList();
    }

    private PersonAnswer answer(Message letter, ReplyAnswers.Answered one, OfferedForms.Form form) {
        List<Answer> said = facts.reply(letter.caseReference(), one.id().toString());
        Map<String, Object> known = forms.known(letter.caseReference(), form);
        Map<String, @Nullable Object> answers = new HashMap<>();
        said.forEach(answer -> answers.put(answer.key(), answer.value()));
        return new PersonAnswer(
                one.id(),
                form.title(),
                Words.time(one.at()),
                said,
                one.reached() || !form.event().takenLate()
                        ? FormLines.afterwards(FilledIn.shown(form.schema(), known, answers), known)
                        : List.of(),
                one.reached(),
                facts.responsible(letter.caseReference()).orElse("the team that wrote to you"),
                letter.content().phone());
    }

    /** The form before anything was typed; empty when the case never offered it. */
    public Optional<FormPage> ask(UUID letter, String id) {
        String reference = letter(letter).caseReference();
        return forms.find(reference, id).map(form -> {
            Map<String, Object> known = forms.known(reference, form);
            FilledIn nothing = FilledIn.nothing(form.schema(), known);
            return page(reference, form, UUID.randomUUID(), known, nothing, new Typed(Map.of()), Map.of())
                    .asFirst();
        });
    }

    /**
     * Takes what was typed. Answers that lead to more questions bring the page with these; refused ones bring it with the
     * reasons; others are kept, and told to the case or, where that no longer waits, to somebody who reads them: in the block
     * that was drawn for it, else as what no step of the case would show.
     *
     * @param key as the page had it: the same answers with the same key are kept once
     * @param asked keys of the fields that stood on the page
     * @param fields what was typed, by the name of the box
     * @throws NoSuchElementException when the case never offered this form
     */
    public Sent send(UUID letter, String id, UUID key, Set<String> asked, Map<String, List<String>> fields) {
        Message message = letter(letter);
        OfferedForms.Form form = forms.find(message.caseReference(), id)
                .orElseThrow(() -> new NoSuchElementException("The case never offered this form"));
        Map<String, Object> known = forms.known(message.caseReference(), form);
        Typed typed = new Typed(fields);
        FilledIn filled = FilledIn.of(form.schema(), known, typed, asked);
        Map<String, String> refused = Map.of();
        if (filled.added().isEmpty()) {
            try {
                return new Sent.Kept(keep(message, form, key, filled.answers()));
            } catch (AnswersRefused refusal) {
                refused = refusal.byField();
            } catch (ChangedMeanwhile other) {
                // said on the page, as every refusal that belongs to no field
            }
        }
        return new Sent.NotYet(page(message.caseReference(), form, key, known, filled, typed, refused));
    }

    /** Something else may change the case in the same instant: whoever sends an answer need not know. */
    private UUID keep(Message letter, OfferedForms.Form form, UUID key, Map<String, @Nullable Object> answers) {
        UUID id = UUID.nameUUIDFromBytes((key + " " + letter.id() + " " + form.id() + " " + new TreeMap<>(answers))
                .getBytes(StandardCharsets.UTF_8));
        for (int tried = 1; ; tried++) {
            try {
                transactions.executeWithoutResult(transaction -> keepOnce(letter, form, id, answers));
                return id;
            } catch (ChangedMeanwhile other) {
                if (tried == TRIES) {
                    throw other;
                }
            }
        }
    }

    private void keepOnce(Message letter, OfferedForms.Form form, UUID id, Map<String, @Nullable Object> answers) {
        String message = form.event().message();
        if (!given.begin(id, letter.id(), message)) {
            return;
        }
        boolean reached = cases.answer(letter.caseReference(), message, nullable(answers), id.toString());
        given.end(id, reached);
        messages.answeredByPerson(letter.id());
        if (!reached && !form.event().takenLate()) {
            late.tell(letter, id, form.event().label(), facts.reply(letter.caseReference(), id.toString()));
        }
    }

    private FormPage page(
            String reference,
            OfferedForms.Form form,
            UUID key,
            Map<String, Object> known,
            FilledIn filled,
            Typed typed,
            Map<String, String> refused) {
        boolean now =
                forms.now(reference).stream().anyMatch(offered -> offered.id().equals(form.id()));
        List<FormLine> lines =
                new FormLines(known, form.schema().presets(), typed, filled.added(), refused).asking(filled.parts());
        return FormPage.of(form, key, now, filled, lines);
    }

    private Message letter(UUID id) {
        return messages.find(id)
                .filter(Message::isToPerson)
                .orElseThrow(() -> new NoSuchElementException("There is no such letter"));
    }

    /** A question that was left out is said to be so. */
    @SuppressWarnings("unchecked")
    private static Map<String, Object> nullable(Map<String, @Nullable Object> answers) {
        return (Map<String, Object>) (Map<String, ?>) answers;
    }
}
