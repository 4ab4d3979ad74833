package health.baton.browser;

import health.baton.load.MadeUpList;
import health.baton.load.PersonWithALetter;
import health.baton.load.Times;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.awaitility.Awaitility;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Other systems, people, a list and its letters at work on several nodes at once, whatever becomes of these: what is not
 * acknowledged is sent again, to any node, as a program or a person would. Keeps what was acknowledged.
 */
final class MixedLoad implements AutoCloseable {
    static final String LIST = "waiting-list-validation";
    private static final int ROWS = 20;
    private static final int CODE_LENGTH = 26;
    private static final int SESSION_IS_OVER = 401;
    private static final int BROKEN = 500;
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final List<RunningBaton> nodes;
    private final JdbcClient database;
    private final Map<String, Person> signedIn = new ConcurrentHashMap<>();
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final ScheduledExecutorService people = Executors.newScheduledThreadPool(4);
    private final Queue<Future<?>> acts = new ConcurrentLinkedQueue<>();
    private final AtomicInteger numbers = new AtomicInteger();
    private final AtomicInteger files = new AtomicInteger();

    /** Case reference by key of the start. */
    final Map<String, String> starts = new ConcurrentHashMap<>();
    /** What people did. */
    final Set<Done> done = ConcurrentHashMap.newKeySet();
    /** Letters that were answered. */
    final Set<UUID> answered = ConcurrentHashMap.newKeySet();
    /** Requests of which nobody learnt what became of them, or that were refused for the time being. */
    final AtomicInteger unacknowledged = new AtomicInteger();
    /** What should not be: nobody gets such an answer because a node dies. */
    final Queue<Throwable> unexpected = new ConcurrentLinkedQueue<>();

    /** A task that somebody did, acknowledged by a node. */
    record Done(String reference, String label, String who) {}

    private record LetterToAnswer(UUID id, LocalDate born) {}

    MixedLoad(List<RunningBaton> nodes, JdbcClient database) {
        this.nodes = nodes;
        this.database = database;
    }

    /** @param pause between two acts of each kind */
    void begin(Duration pause) {
        insist(
                "waitinglist",
                person -> person.api("PUT", "/api/cohorts/%s/capacity/leicester".formatted(LIST), """
                        {"calls": 1000000, "sooner": 1000000, "removals": 1000000}""", Map.of()));
        each(pause, () -> start(CallOuts.shortest()));
        each(pause.multipliedBy(2), this::wholeVisit);
        each(pause.multipliedBy(20), this::file);
        each(pause, this::answer);
    }

    int rows() {
        return files.get() * ROWS;
    }

    private void each(Duration pause, Runnable act) {
        Runnable watched = () -> {
            try {
                act.run();
            } catch (RuntimeException | AssertionError failed) {
                unexpected.add(failed);
            }
        };
        acts.add(people.scheduleWithFixedDelay(watched, 0, pause.toMillis(), TimeUnit.MILLISECONDS));
    }

    /** By a program: the same key again, on whichever node, is the same case. */
    private String start(Map<String, Object> callOut) {
        String key = "call-" + numbers.incrementAndGet();
        Answer started = insist(
                "crew",
                person ->
                        person.api("POST", "/api/cases/ptcda", Answer.write(callOut), Map.of("Idempotency-Key", key)));
        String reference = started.ok().json().get("caseReference").asText();
        starts.put(key, reference);
        return reference;
    }

    private void wholeVisit() {
        Map<String, Object> callOut =
                CallOuts.fall("Kettleborough", MadeUpList.nhsNumber(500_000 + numbers.incrementAndGet()));
        String reference = start(callOut);
        does("geriatrician", reference, "Discuss and decide", Journey.sendRovingGp());
        does("crew", reference, "Make safe before you leave", makeSafe());
        does("rovinggp", reference, "Visit, assess and decide", Journey.keepAtHome());
        does("practice", reference, "Read and answer", Map.of("gpAnswer", "done"));
    }

    /** The person wants the plan by e-mail, where there is a mail server. */
    private static Map<String, Object> makeSafe() {
        Map<String, Object> answers = new HashMap<>(Journey.makeSafe());
        answers.put("planEmail", "person@example.org");
        return answers;
    }

    /** Until it is done: when the answer was lost, the list no longer shows the task. */
    private void does(String name, String reference, String label, Map<String, ?> answers) {
        Done act = new Done(reference, label, name);
        try {
            Awaitility.await(act.toString())
                    .pollInSameThread()
                    .atMost(PATIENCE)
                    .pollInterval(Duration.ofMillis(250))
                    .until(() -> tried(act, answers));
        } catch (org.awaitility.core.ConditionTimeoutException never) {
            unexpected.add(never);
        }
    }

    private boolean tried(Done act, Map<String, ?> answers) {
        try {
            Optional<String> task = task(act);
            if (task.isEmpty()) {
                return isInStory(act);
            }
            Answer said = insist(act.who(), person -> {
                person.claim(task.get());
                return person.submit(task.get(), answers);
            });
            if (said.status() < 300) {
                done.add(act);
                return true;
            }
            return false;
        } catch (DataAccessException away) {
            return false;
        }
    }

    private Optional<String> task(Done act) {
        return database.sql("""
                        select t.id_ from act_ru_task t join act_ru_execution part on part.id_ = t.proc_inst_id_
                          join act_ru_execution whole on whole.id_ = part.root_proc_inst_id_
                         where whole.business_key_ = ? and t.name_ = ?""")
                .params(act.reference(), act.label())
                .query(String.class)
                .optional();
    }

    private boolean isInStory(Done act) {
        return database.sql(
                        "select exists (select from timeline_entry where case_reference = ? and label = ? and who = ?)")
                .params(act.reference(), act.label(), act.who())
                .query(Boolean.class)
                .single();
    }

    private void file() {
        int first = files.get() * ROWS + 1;
        String csv = new String(new MadeUpList(first).csv(ROWS), StandardCharsets.UTF_8);
        insist(
                        "waitinglist",
                        person -> person.api("POST", "/api/cohorts/" + LIST, csv, Map.of("Content-Type", "text/csv")))
                .ok();
        files.incrementAndGet();
    }

    private void answer() {
        try {
            Optional<LetterToAnswer> letter = unanswered();
            letter.ifPresent(this::answer);
        } catch (DataAccessException away) {
            unacknowledged.incrementAndGet();
        }
    }

    private Optional<LetterToAnswer> unanswered() {
        return database.sql("""
                        select m.id, m.birth_date from message m join care_case c on c.reference = m.case_reference
                         where m.kind = 'letter' and m.birth_date is not null and c.pathway = ? and c.ended_at is null
                           and not exists (select from reply_answer a where a.message_id = m.id)
                         order by random() limit 1""")
                .param(LIST)
                .query((row, number) ->
                        new LetterToAnswer(row.getObject(1, UUID.class), row.getObject(2, LocalDate.class)))
                .optional();
    }

    /** Whoever gets no answer opens the letter's page once more, unless it says that the answer is there. */
    private void answer(LetterToAnswer letter) {
        RunningBaton node = any();
        try {
            String code = UUID.randomUUID().toString().replace("-", "").substring(0, CODE_LENGTH);
            database.sql("""
                            insert into reply_code (code_hash, message_id, created_at, expires_at)
                            values (sha256(?::bytea), ?, now(), now() + interval '30 days')""").params(code, letter.id()).update();
            new PersonWithALetter(http, node.url(""), numbers.incrementAndGet(), new Times())
                    .answer(code, letter.born(), Map.of("f-answeredBy", "self", "f-answer", "still"));
            answered.add(letter.id());
        } catch (IOException | DataAccessException | IllegalStateException lost) {
            unacknowledged.incrementAndGet();
        } catch (InterruptedException over) {
            Thread.currentThread().interrupt();
        }
    }

    private RunningBaton any() {
        return nodes.get(ThreadLocalRandom.current().nextInt(nodes.size()));
    }

    /** Until a node says yes or no. */
    private Answer insist(String name, Function<Person, Answer> act) {
        return Awaitility.await("an answer for " + name)
                .pollInSameThread()
                .atMost(PATIENCE)
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(200))
                .until(() -> attempt(any(), name, act), Optional::isPresent)
                .orElseThrow();
    }

    private Optional<Answer> attempt(RunningBaton node, String name, Function<Person, Answer> act) {
        String session = name + " at " + node.url("");
        try {
            Person person = signedIn.get(session);
            if (person == null) {
                person = Person.signIn(node, name, "tasklist");
                signedIn.put(session, person);
            }
            Answer answer = act.apply(person);
            if (answer.status() != SESSION_IS_OVER && answer.status() < BROKEN) {
                return Optional.of(answer);
            }
        } catch (UncheckedIOException | AssertionError nobodyThere) {
            // another node, or this one later
        }
        unacknowledged.incrementAndGet();
        signedIn.remove(session);
        return Optional.empty();
    }

    /** Everybody finishes what they are at. */
    @Override
    public void close() {
        acts.forEach(act -> act.cancel(false));
        people.shutdown();
        try {
            if (!people.awaitTermination(PATIENCE.toMinutes(), TimeUnit.MINUTES)) {
                throw new IllegalStateException("Somebody still waits for an answer");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
