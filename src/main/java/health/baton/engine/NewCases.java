package health.baton.engine;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Lets no case begin on a version that was withdrawn, at whatever door. Not by suspending the version in the engine: that
 * would also stop the clocks of the cases that run on it.
 */
@Component
class NewCases {
    private final ObjectProvider<RepositoryService> repository;
    private final ObjectProvider<ContentOfVersions> contents;
    private final ObjectProvider<Withdrawals> withdrawals;

    NewCases(
            ObjectProvider<RepositoryService> repository,
            ObjectProvider<ContentOfVersions> contents,
            ObjectProvider<Withdrawals> withdrawals) {
        this.repository = repository;
        this.contents = contents;
        this.withdrawals = withdrawals;
    }

    /** @throws AnswersRefused with the reason, when it was withdrawn */
    void requireMayBegin(ProcessDefinition version) {
        refusal(version).ifPresent(refusal -> {
            throw new AnswersRefused(List.of(refusal));
        });
    }

    /** @throws WithdrawnContent when exactly this was withdrawn */
    void requireMayBegin(Manifest content) {
        whyNot(content.hash()).ifPresent(because -> {
            throw new WithdrawnContent(because);
        });
    }

    /** What to tell whoever wants to begin; empty when they may, or there is no such version. */
    Optional<String> refusal(String definitionId) {
        return repository.getObject().createProcessDefinitionQuery().processDefinitionId(definitionId).list().stream()
                .flatMap(version -> refusal(version).stream())
                .findFirst();
    }

    private Optional<String> refusal(ProcessDefinition version) {
        return whyNot(version)
                .map(because -> "“%s” cannot be started now: %s"
                        .formatted(Objects.requireNonNullElse(version.getName(), version.getKey()), because));
    }

    Optional<String> whyNot(ProcessDefinition version) {
        return whyNot(contents.getObject().hash(version.getDeploymentId(), version.getKey()));
    }

    Optional<String> whyNot(String content) {
        return OncePerTransaction.ask(
                List.of(NewCases.class, content),
                () -> withdrawals.stream()
                        .flatMap(each -> each.because(content).stream())
                        .findFirst());
    }
}
