package health.baton.walk;

import health.baton.casefile.CaseFile;
import health.baton.cohort.HeldForNews;
import health.baton.correspondence.Replies;
import health.baton.engine.AnswersRefused;
import health.baton.engine.Beside;
import health.baton.engine.Cases;
import health.baton.engine.OpenTask;
import health.baton.engine.People;
import health.baton.engine.SignedIn;
import health.baton.scenario.Faults;
import health.baton.scenario.PersonAtPage;
import health.baton.scenario.Post;
import health.baton.scenario.Staff;
import health.baton.scenario.TimeInHand;
import java.time.Duration;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.TaskAlreadyClaimedException;
import org.camunda.bpm.engine.exception.NullValueException;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Does the acts of one walk to the cases of that walk, on the running engine. */
final class World {
    private final String pathway;
    private final Staff staff;
    private final Cases cases;
    private final Beside beside;
    private final CaseFile file;
    private final People teams;
    private final Replies replies;
    private final PersonAtPage person;
    private final Post post;
    private final HeldForNews held;
    private final TimeInHand time;
    private final Faults faults;
    private final JdbcClient jdbc;
    private final ManagementService management;
    private final Set<String> references = new LinkedHashSet<>();

    World(String pathway, Stage stage) {
        this.pathway = pathway;
        staff = stage.staff();
        cases = stage.cases();
        beside = stage.beside();
        file = stage.file();
        teams = stage.people();
        replies = stage.replies();
        person = stage.person();
        post = stage.post();
        held = stage.held();
        time = stage.time();
        faults = stage.faults();
        jdbc = stage.jdbc();
        management = stage.management();
    }

    Set<String> references() {
        return references;
    }

    /** The cases that are still open, oldest first. */
    List<String> open() {
        return references.stream()
                .filter(reference -> file.find(reference).orElseThrow().endedAt() == null)
                .toList();
    }

    /** Whether anything goes on: a case, or what stands beside one that has ended. */
    boolean goesOn() {
        return !open().isEmpty() || !BesideCases.underWay(beside, references).isEmpty();
    }

    List<OpenTask> tasks() {
        return references.stream()
                .flatMap(reference -> staff.tasks(reference).stream())
                .sorted(Comparator.comparing(OpenTask::created).thenComparing(OpenTask::label))
                .toList();
    }

    List<Cases.OfferedEvent> events(String reference) {
        return cases.events(reference);
    }

    /** What the person may say once more, or late, on the page of a letter. */
    List<Cases.OfferedEvent> late(String reference) {
        List<Cases.OfferedEvent> now = cases.events(reference);
        return person.hasLetter(reference)
                ? cases.everOffered(reference, Cases.PERSON).stream()
                        .filter(event -> event.takenLate() && !now.contains(event))
                        .toList()
                : List.of();
    }

    /** Whom the Case tab would offer this event. */
    List<String> mayTell(String reference, Cases.OfferedEvent event, List<String> people) {
        return people.stream()
                .filter(who -> file.mayRead(reference, new SignedIn.Person(who, teams.teamsOf(who))))
                .filter(who -> event.roles().isEmpty()
                        || file.roles(new SignedIn.Person(who, teams.teamsOf(who))).stream()
                                .anyMatch(event.roles()::contains))
                .toList();
    }

    /** Does the act if it can be done now; says whether it could. */
    boolean does(Act act) {
        boolean done = attempt(act);
        // nobody does two things in the same instant
        time.pass(Duration.ofSeconds(1));
        return done;
    }

    private boolean attempt(Act act) {
        if (act instanceof Act.Starts starts) {
            return unlessRefused(() -> references.add(staff.starts(starts.who(), pathway, starts.table())));
        } else if (act instanceof Act.Takes takes) {
            return task(takes.who(), takes.task())
                    .filter(task -> task.holder() == null)
                    .filter(task -> unlessRefused(() -> staff.takes(takes.who(), task)))
                    .isPresent();
        } else if (act instanceof Act.GivesBack gives) {
            return task(gives.who(), gives.task())
                    .filter(task -> gives.who().equals(task.holder()))
                    .filter(task -> unlessRefused(() -> staff.givesBack(gives.who(), task)))
                    .isPresent();
        } else if (act instanceof Act.TakesOver takes) {
            return task(takes.who(), takes.task())
                    .filter(task -> task.holder() != null && !takes.who().equals(task.holder()))
                    .filter(task -> unlessRefused(() -> staff.takesOver(takes.who(), task)))
                    .isPresent();
        } else if (act instanceof Act.Completes completes) {
            return complete(completes.who(), completes.task(), completes.table());
        } else if (act instanceof Act.Tries tries) {
            return complete(tries.who(), tries.task(), tries.table());
        } else if (act instanceof Act.CompletesTwice twice) {
            return twice(twice);
        } else if (act instanceof Act.BothComplete both) {
            return atOnce(both);
        } else if (act instanceof Act.Tells tells) {
            return open().stream().anyMatch(reference -> tell(reference, tells));
        } else if (act instanceof Act.Replies told) {
            return open().stream().anyMatch(reference -> reply(reference, told));
        } else if (act instanceof Act.Answers answers) {
            return answer(answers.answer());
        } else if (act instanceof Act.Posts) {
            return post();
        } else if (act instanceof Act.HasNews) {
            return news();
        } else if (act instanceof Act.Passes passes) {
            time.pass(Duration.ofMinutes(passes.minutes()));
        } else if (act instanceof Act.Fails fails) {
            return fail(fails);
        }
        return true;
    }

    /** Never more at once than the five tries of a job bear: what failed before has to have gone well first. */
    private boolean fail(Act.Fails act) {
        boolean mends = act.before() == 0 && act.after() == 0;
        if (!mends
                && (faults.areLeft()
                        || management.createJobQuery().withException().count() > 0)) {
            return false;
        }
        faults.fail(Faults.ANY, act.before(), act.after());
        return true;
    }

    private boolean complete(String who, String label, Map<String, String> table) {
        return task(who, label, table)
                .filter(task -> task.holder() == null || who.equals(task.holder()))
                .filter(task -> unlessRefused(() -> staff.completes(who, task, table)))
                .isPresent();
    }

    private boolean twice(Act.CompletesTwice act) {
        Optional<OpenTask> task = task(act.who(), act.task(), act.table())
                .filter(open -> open.holder() == null || act.who().equals(open.holder()));
        if (task.isEmpty()) {
            return false;
        }
        Map<String, Object> filledIn = staff.fillsIn(task.get(), act.table());
        if (!unlessRefused(() -> staff.submits(act.who(), task.get(), filledIn))) {
            return false;
        }
        if (unlessGone(() -> staff.submits(act.who(), task.get(), filledIn))) {
            throw new Broken("'%s' was completed twice".formatted(act.task()));
        }
        return true;
    }

    private boolean atOnce(Act.BothComplete act) {
        Optional<OpenTask> task = task(act.one(), act.task(), act.table()).filter(open -> open.holder() == null);
        if (task.isEmpty() || !staff.isFor(act.other(), task.get())) {
            return false;
        }
        Map<String, Object> filledIn = staff.fillsIn(task.get(), act.table());
        CyclicBarrier together = new CyclicBarrier(2);
        ExecutorService two = Executors.newFixedThreadPool(2);
        try {
            // both have ended, however they did: nothing goes on behind the walk
            List<Future<Boolean>> ends = two.invokeAll(List.of(act.one(), act.other()).stream()
                    .map(who -> (Callable<Boolean>) () -> {
                        together.await();
                        return unlessGone(() -> staff.submits(who, task.get(), filledIn));
                    })
                    .toList());
            boolean one = ends.get(0).get();
            boolean other = ends.get(1).get();
            if (one && other) {
                throw new Broken("'%s' was completed by two people".formatted(act.task()));
            }
            return one || other;
        } catch (InterruptedException | java.util.concurrent.ExecutionException e) {
            throw new Broken("Two people at once: " + e.getCause());
        } finally {
            two.shutdownNow();
        }
    }

    private boolean tell(String reference, Act.Tells act) {
        return cases.events(reference).stream()
                .filter(event -> event.label().equals(act.event()))
                .findFirst()
                .filter(event -> unlessRefused(() -> staff.tells(act.who(), reference, event, act.table())))
                .isPresent();
    }

    /** Whether the person has a letter of the case by which this event can be told. */
    boolean mayReply(String reference, Cases.OfferedEvent event) {
        return event.roles().contains(Cases.PERSON) && person.hasLetter(reference);
    }

    private boolean reply(String reference, Act.Replies act) {
        return Stream.concat(
                        cases.events(reference).stream().filter(offered -> mayReply(reference, offered)),
                        late(reference).stream())
                .filter(offered -> offered.label().equals(act.event()))
                .findFirst()
                .flatMap(offered -> {
                    PersonAtPage.Visit visit = person.comes(reference);
                    // the page does not ask what can wait until another answer has led on
                    return Optional.ofNullable(visit.offered().get(PersonAtPage.title(offered)))
                            .flatMap(form -> visit.sends(form, offered.formSchema(), act.table()));
                })
                .isPresent();
    }

    private boolean answer(String answer) {
        for (UUID letter : unanswered()) {
            if (replies.offered(letter).contains(answer)) {
                replies.open(letter);
                replies.answer(letter, answer, answer.equals("cannot") ? "Nobody here can do that" : null);
                return true;
            }
        }
        return false;
    }

    private boolean post() {
        boolean waits = lettersWait();
        post.goes(references);
        return waits;
    }

    private boolean news() {
        boolean first = jdbc.sql(
                                "insert into list_news_feed (pathway, as_of, brought_by, brought_at, entries)"
                                        + " values (?, timestamptz '2099-01-01Z', 'every day', now(), 0) on conflict do nothing")
                        .param(pathway)
                        .update()
                == 1;
        held.goOn();
        return first;
    }

    /** Whether something waits for the print run. */
    boolean lettersWait() {
        return !post.waiting(references).isEmpty();
    }

    /** Letters that somebody may still answer. */
    List<UUID> unanswered() {
        return jdbc.sql("""
                select id from message where case_reference = any(?) and answer_message is not null
                    and answered_at is null order by created_at, id""")
                .param(references.toArray(String[]::new))
                .query(UUID.class)
                .list();
    }

    private Optional<OpenTask> task(String who, String label) {
        return task(who, label, Map.of());
    }

    private Optional<OpenTask> task(String who, String label, Map<String, String> table) {
        return references.stream()
                .flatMap(reference -> staff.tasks(reference, who).stream())
                .filter(task -> task.label().equals(label) && staff.asks(task, table.keySet()))
                .findFirst();
    }

    /** A refusal is a sentence to the person, never an error of ours. */
    private static boolean unlessRefused(Runnable act) {
        try {
            act.run();
            return true;
        } catch (FormFieldValidationException | AnswersRefused | AuthorizationException | SecurityException refusal) {
            return false;
        }
    }

    /** Who comes second finds the task gone, or taken by the other. */
    private static boolean unlessGone(Runnable act) {
        try {
            return unlessRefused(act);
        } catch (OptimisticLockingException
                | NullValueException
                | TaskAlreadyClaimedException
                | NoSuchElementException
                | BadUserRequestException gone) {
            return false;
        }
    }
}
