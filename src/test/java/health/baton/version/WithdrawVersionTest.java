package health.baton.version;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.baton.casefile.CaseSummary;
import health.baton.engine.AnswersRefused;
import health.baton.engine.Beside;
import health.baton.engine.OpenTask;
import health.baton.engine.WithdrawnContent;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

class WithdrawVersionTest extends RunningVersions {
    private static final Map<String, Object> GOES_ON =
            Map.of("lookedAgain", "goes-on", "lookedAgainFound", "The second question was asked by telephone");

    @Autowired
    AskToLook ask;

    @Autowired
    WithdrawalRegister register;

    @Autowired
    CasesOnVersion lines;

    @Autowired
    WhoLooks who;

    @Autowired
    Beside beside;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    RuntimeService runtime;

    @Autowired
    FormService forms;

    @Autowired
    Clock clock;

    @BeforeEach
    void deployOne() {
        deploy();
    }

    @Test
    void asksTheResponsibleTeamOnceAboutEachRunningCase() {
        List<String> running = Stream.of(start(), start(), start()).toList();

        withdraw(1, REASON);
        withdraw(1, "Pressed twice, with other words");
        ask.goOn();
        ask.goOn();

        assertThat(running).allSatisfy(this::askedOnce);
        assertThat(open(running.get(0), LOOK).get(0).due()).isAfter(clock.instant());
        assertThat(story(running.get(0)))
                .contains("The pathway's version was withdrawn for safety", REASON, OFFICER, "Ambulance crews")
                .doesNotContain("Pressed twice");
    }

    @Test
    void goesOnWhereItWasKilled() {
        List<String> running = IntStream.range(0, 5).mapToObj(any -> start()).toList();
        AtomicInteger begun = new AtomicInteger();

        withdraw(1, REASON);
        assertThatThrownBy(() -> asking(() -> {
                            if (begun.incrementAndGet() == 3) {
                                throw new LinkageError("killed before the transaction ended");
                            }
                        })
                        .goOn())
                .isInstanceOf(LinkageError.class);
        ask.goOn();

        assertThat(running).allSatisfy(this::askedOnce);
    }

    @Test
    void asksAboutTheOthersWhenItFailsForOneAndTriesThatOneAgain() {
        List<String> running = IntStream.range(0, 3).mapToObj(any -> start()).toList();
        AtomicInteger begun = new AtomicInteger();

        withdraw(1, REASON);
        asking(() -> {
                    if (begun.incrementAndGet() == 1) {
                        throw new IllegalStateException("no team");
                    }
                })
                .goOn();
        assertThat(begun).hasValue(3);
        ask.goOn();

        assertThat(running).allSatisfy(this::askedOnce);
    }

    @Test
    void asksOnceWhenTwoNodesDoItAtOnce() throws Exception {
        List<String> running = IntStream.range(0, 10).mapToObj(any -> start()).toList();
        CyclicBarrier together = new CyclicBarrier(2);
        Callable<Void> node = () -> {
            together.await();
            withdraw(1, REASON);
            ask.goOn();
            return null;
        };

        ExecutorService nodes = Executors.newFixedThreadPool(2);
        try {
            for (Future<Void> done : nodes.invokeAll(List.of(node, node))) {
                done.get();
            }
        } finally {
            nodes.shutdownNow();
        }

        assertThat(running).allSatisfy(this::askedOnce);
    }

    @Test
    void letsNoCaseBeginOnItAtAnyDoorAndSaysWhy() {
        withdraw(1, REASON);

        assertThatThrownBy(this::start)
                .isInstanceOf(AnswersRefused.class)
                .hasMessageContaining("“Round” cannot be started now: its version 1 was withdrawn for safety")
                .hasMessageContaining(REASON);
        assertThatThrownBy(() -> signedIn.as(
                        "crew", () -> forms.submitStartForm(newest().id(), "key", Map.of("whereabouts", "At home"))))
                .isInstanceOf(FormFieldValidationException.class)
                .hasMessageContaining(REASON);
        assertThatThrownBy(() -> runtime.startProcessInstanceByKey(round.key, "past-every-door"))
                .isInstanceOf(AnswersRefused.class);
        assertThat(newest().running()).isZero();
        assertThat(deployments.holds(round.key)).isFalse();
    }

    @Test
    void staysWithdrawnAfterARestartAndWhenAnotherNodeDeploysTheSameAgain() {
        withdraw(1, REASON);

        assertThatThrownBy(this::deploy).isInstanceOf(WithdrawnContent.class).hasMessageContaining(REASON);

        round.replace("Ask again", "Ask both questions");
        deploy();
        assertThat(open(start(), "Ask both questions")).hasSize(1);

        round.replace("Ask both questions", "Ask again");
        assertThatThrownBy(this::deploy).isInstanceOf(WithdrawnContent.class);
        assertThat(open(start(), "Ask both questions")).hasSize(1);
    }

    @Test
    void leavesTheCaseItsOwnWayAndTellsItsStoryWhatWasFound() {
        String reference = start();
        withdraw(1, REASON);
        ask.goOn();

        complete(reference, LOOK, GOES_ON);

        CaseSummary summary = file.find(reference).orElseThrow();
        assertThat(summary.endedAt()).isNull();
        assertThat(summary.outcome()).isNull();
        assertThat(open(reference, "Ask again")).hasSize(1);
        assertThat(story(reference)).contains("The second question was asked by telephone");
        assertThat(line(reference).look()).isEqualTo(CaseOnVersion.Look.DONE);
    }

    @Test
    void keepsAskingWhenTheCaseEndsBeforeSomebodyHasLooked() {
        String reference = start();
        withdraw(1, REASON);
        ask.goOn();

        complete(reference, "Ask again", Map.of());
        complete(reference, "Look inside", Map.of());
        complete(reference, "Write it down", Map.of());

        assertThat(file.find(reference).orElseThrow().outcome()).isEqualTo("done");
        assertThat(tasks.ofCase(reference)).extracting(OpenTask::label).containsExactly(LOOK);
        assertThat(line(reference).running()).isFalse();
        assertThat(line(reference).look()).isEqualTo(CaseOnVersion.Look.ASKED);
        complete(reference, LOOK, GOES_ON);
        assertThat(file.find(reference).orElseThrow().outcome()).isEqualTo("done");
    }

    @Test
    void listsWhereCasesStandAndWhoOwesTheNextStep() {
        String reference = start();
        complete(reference, "Ask again", Map.of());

        CaseOnVersion line = line(reference);

        assertThat(line.stands()).containsExactlyInAnyOrder("Look into it", "Look inside");
        assertThat(line.owes()).containsExactly("Look inside: Ambulance crews, Leicester, not taken yet");
        assertThat(line.responsible()).isEqualTo("Ambulance crews, Leicester");
        assertThat(line.look()).isEqualTo(CaseOnVersion.Look.NOT_ASKED);
    }

    @Test
    void asksTheCoordinatorWhereNobodySignsInForTheResponsibleTeam() {
        assertThat(who.at(summary("crew-leicester", "leicester"))).isEqualTo("crew-leicester");
        assertThat(who.at(summary("closed-long-ago", "leicester"))).isEqualTo("coordinator-leicester");
        assertThat(who.at(summary(null, "leicester"))).isEqualTo("coordinator-leicester");
        assertThat(who.at(summary(null, null))).as("area of who started").isEqualTo("coordinator-leicester");
    }

    @Test
    void wantsAReasonAndWhoDecidedItAndAVersionThatIsThere() {
        assertThatThrownBy(() -> withdraw(1, " short "))
                .isInstanceOf(AnswersRefused.class)
                .hasMessageContaining("Reason: say in 10 to 500 characters");
        assertThatThrownBy(() -> signedIn.as("admin", () -> withdraw.withdraw(round.key, 1, REASON, "x")))
                .isInstanceOf(AnswersRefused.class)
                .hasMessageContaining("Decided by");
        assertThatThrownBy(() -> withdraw(7, REASON)).isInstanceOf(NoSuchElementException.class);
        assertThat(withdraw.of(newest())).isEmpty();
    }

    /** A node on which this happens when the task is there and the transaction has not ended. */
    private AskToLook asking(Runnable then) {
        Beside failing = new Beside() {
            @Override
            public void begin(String happening, String caseReference, String team, Map<String, Object> more) {
                beside.begin(happening, caseReference, team, more);
                then.run();
            }

            @Override
            public void answeredLate(String block, String caseReference) {
                beside.answeredLate(block, caseReference);
            }

            @Override
            public Set<String> underWay(String happening, Set<String> caseReferences) {
                return Set.of();
            }
        };
        return new AskToLook(register, versions, file, who, failing, transaction);
    }

    private void askedOnce(String reference) {
        assertThat(open(reference, LOOK)).hasSize(1);
        assertThat(open(reference, LOOK).get(0).teams()).containsExactly(Round.TEAM);
        assertThat(story(reference)).containsOnlyOnce("The pathway's version was withdrawn for safety");
    }

    private CaseOnVersion line(String reference) {
        return lines.lines(newest(), Set.of(reference)).get(0);
    }

    private CaseSummary summary(String responsible, String area) {
        return new CaseSummary(
                "K7QM-4XTN", round.key, clock.instant(), null, null, null, null, responsible, area, Round.TEAM, null);
    }
}
