package health.baton.engine;

import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class EngineCases implements Cases {
    private final FormService formService;
    private final RepositoryService repository;
    private final RuntimeService runtime;
    private final EngineForms forms;
    private final CaseInstances instances;
    private final Waits waits;
    private final ObjectProvider<Submissions> submissions;
    private final OneCommand together;
    private final Beside beside;
    private final SystemActs system;
    private final SignedIn signedIn;

    EngineCases(
            FormService formService,
            RepositoryService repository,
            RuntimeService runtime,
            EngineForms forms,
            CaseInstances instances,
            Waits waits,
            ObjectProvider<Submissions> submissions,
            OneCommand together,
            Beside beside,
            SystemActs system,
            SignedIn signedIn) {
        this.formService = formService;
        this.repository = repository;
        this.runtime = runtime;
        this.forms = forms;
        this.instances = instances;
        this.waits = waits;
        this.submissions = submissions;
        this.together = together;
        this.beside = beside;
        this.system = system;
        this.signedIn = signedIn;
    }

    @Override
    public String start(String pathway, Map<String, Object> answers, String key) {
        var definition = latest(pathway);
        if (definition == null) {
            throw new NoSuchElementException("There is no such pathway");
        }
        try {
            return formService.submitStartForm(definition.getId(), key, answers).getBusinessKey();
        } catch (FormFieldValidationException e) {
            throw refused(e);
        }
    }

    @Override
    public List<String> startAll(String pathway, List<Start> starts) {
        try {
            return together.act(() -> Cases.super.startAll(pathway, starts));
        } catch (FormFieldValidationException e) {
            // the engine rethrows what came first within the command
            throw refused(e);
        }
    }

    @Override
    public List<OfferedEvent> events(String caseReference) {
        return system.act(() -> waits.of(caseReference).stream()
                .flatMap(wait -> wait.offered(forms).stream())
                .distinct()
                .toList());
    }

    @Override
    @Transactional
    public boolean tell(String caseReference, String message, Map<String, Object> answers) {
        SignedIn.Person person = signedIn.required();
        Optional<OfferedEvent> now = events(caseReference).stream()
                .filter(offered -> offered.message().equals(message))
                .findFirst();
        Optional<OfferedEvent> event = now.or(() -> ever(caseReference, message).filter(OfferedEvent::takenLate));
        return event.isPresent()
                && orChangedMeanwhile(() -> {
                    Accepted accepted = accept(
                            Submission.Door.EVENT,
                            caseReference,
                            now.isPresent(),
                            event.get(),
                            answers,
                            person.name(),
                            UUID.randomUUID().toString());
                    return reaches(caseReference, event.get(), now.isPresent(), accepted);
                });
    }

    /** What the case no longer waits for begins the block that was drawn for that. */
    private boolean reaches(String caseReference, OfferedEvent event, boolean waitsForIt, Accepted accepted) {
        boolean reached = waitsForIt && correlate(caseReference, event.message(), accepted.variables());
        String late = event.answeredLate();
        if (!reached && late != null) {
            beside.answeredLate(late, caseReference);
        }
        return reached;
    }

    private Optional<OfferedEvent> ever(String caseReference, String message) {
        return everOffered(caseReference, PERSON).stream()
                .filter(offered -> offered.message().equals(message))
                .findFirst();
    }

    @Override
    public List<OfferedEvent> everOffered(String caseReference, String role) {
        return system.act(() -> waits.ever(caseReference, role));
    }

    @Override
    @Transactional
    public boolean answer(String caseReference, String message, Map<String, Object> answers, String key) {
        Optional<OfferedEvent> now = events(caseReference).stream()
                .filter(offered ->
                        offered.message().equals(message) && offered.roles().contains(PERSON))
                .findFirst();
        boolean waitsForIt = now.isPresent();
        OfferedEvent event = now.or(() -> ever(caseReference, message))
                .orElseThrow(() -> new NoSuchElementException("The case never offers this to the person"));
        return orChangedMeanwhile(() -> {
            Accepted accepted = accept(
                    Submission.Door.REPLY, caseReference, waitsForIt, event, answers, Submission.THE_PERSON, key);
            return reaches(caseReference, event, waitsForIt, accepted);
        });
    }

    private Accepted accept(
            Submission.Door door,
            String caseReference,
            boolean inTime,
            OfferedEvent event,
            Map<String, Object> answers,
            String person,
            String key) {
        return submissions
                .getObject()
                .accept(new Submission(
                        door,
                        pathway(caseReference),
                        caseReference,
                        inTime ? event.label() : "Told too late: " + event.label(),
                        event.formSchema(),
                        answers,
                        person,
                        key,
                        Map.of()));
    }

    private static boolean orChangedMeanwhile(BooleanSupplier act) {
        try {
            return act.getAsBoolean();
        } catch (RuntimeException fault) {
            throw ChangedMeanwhile.explains(fault) ? new ChangedMeanwhile(fault) : fault;
        }
    }

    @Override
    public String pathwayName(String pathway) {
        var definition = latest(pathway);
        return definition == null || definition.getName() == null ? pathway : definition.getName();
    }

    @Override
    public boolean awaits(String caseReference, String message) {
        return system.act(() -> waits.of(caseReference).stream().anyMatch(wait -> message.equals(wait.message())));
    }

    @Override
    public boolean correlate(String caseReference, String message, Map<String, Object> variables) {
        return system.act(() -> {
            List<Waits.Wait> waiting = waits.of(caseReference).stream()
                    .filter(wait -> message.equals(wait.message()))
                    .toList();
            waiting.stream()
                    .filter(waits::stillWaits)
                    .forEach(wait -> runtime.messageEventReceived(message, wait.execution(), variables));
            return !waiting.isEmpty();
        });
    }

    /** The case that a start came to, which was there before. */
    ProcessInstance joined(Accepted accepted) {
        if (accepted.joins() != null) {
            correlate(accepted.caseReference(), accepted.joins(), accepted.variables());
        }
        return system.act(() -> {
            var over = new ExecutionEntity();
            over.setBusinessKey(accepted.caseReference());
            return instances.running(accepted.caseReference()).orElse(over);
        });
    }

    private @Nullable ProcessDefinition latest(String pathway) {
        return OncePerTransaction.ask(
                        List.of(EngineCases.class, pathway),
                        () -> Optional.ofNullable(system.act(() -> repository
                                .createProcessDefinitionQuery()
                                .processDefinitionKey(pathway)
                                .startableInTasklist()
                                .latestVersion()
                                .singleResult())))
                .orElse(null);
    }

    private String pathway(String caseReference) {
        return system.act(() -> instances.ever(caseReference).orElseThrow().getProcessDefinitionKey());
    }

    static AnswersRefused refused(FormFieldValidationException e) {
        return e.getDetail() instanceof AnswersRefused refused
                ? refused
                : new AnswersRefused(List.of(String.valueOf(e.getMessage())));
    }
}
