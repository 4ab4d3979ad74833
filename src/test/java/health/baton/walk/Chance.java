package health.baton.walk;

import static health.baton.walk.RandomAnswers.one;

import health.baton.engine.Cases;
import health.baton.engine.OpenTask;
import health.baton.scenario.Staff;
import health.baton.scenario.TimeInHand;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/** Chooses what happens next: any act that is possible now, the usual ones more often. */
final class Chance {
    private static final List<Long> MINUTES = List.of(1L, 3L, 15L, 60L, 240L, 1440L, 4320L);

    private final Staff staff;
    private final TimeInHand time;
    private final RandomAnswers answers;
    private final List<String> people;
    private final Random random;

    Chance(Staff staff, TimeInHand time, RandomAnswers answers, List<String> people, Random random) {
        this.staff = staff;
        this.time = time;
        this.answers = answers;
        this.people = people;
        this.random = random;
    }

    /** Somebody starts; who may not is refused. */
    Act start(String pathway) {
        Map<String, String> table = answers.legal(staff.startForm(pathway), "", time.now(), random)
                .orElseThrow(() -> new Broken("No answers were found that the start form accepts"));
        return new Act.Starts(one(people, random), table);
    }

    Act next(World world, String pathway) {
        int dice = random.nextInt(100);
        if (dice < 4) {
            return new Act.Fails(random.nextInt(3), random.nextInt(3));
        } else if (dice < 7) {
            return start(pathway);
        } else if (dice < 27) {
            return new Act.Passes(minutes());
        } else if (dice < 36) {
            return told(world).orElseGet(() -> new Act.Passes(1));
        } else if (dice < 41 && !world.unanswered().isEmpty()) {
            return new Act.Answers(one(List.of("done", "noted", "cannot"), random));
        } else if (dice < 43) {
            return new Act.HasNews();
        } else if (dice < 53 && world.lettersWait()) {
            return new Act.Posts();
        }
        return onTask(world).orElseGet(() -> new Act.Passes(minutes()));
    }

    /** The shortest way to the end: what is owed is done, else time passes. */
    Act towardsTheEnd(World world) {
        List<OpenTask> open = world.tasks();
        if (world.lettersWait() && random.nextInt(3) == 0) {
            return new Act.Posts();
        }
        if (!open.isEmpty() && random.nextInt(10) < 9) {
            OpenTask task = one(open, random);
            return doer(task)
                    .flatMap(who -> legal(task).map(table -> (Act) new Act.Completes(who, task.label(), table)))
                    .orElseThrow(() -> new Broken("Nobody can complete '%s'".formatted(task.label())));
        }
        return new Act.Passes(untilNext().orElse(60L));
    }

    private Optional<Act> onTask(World world) {
        List<OpenTask> open = world.tasks();
        if (open.isEmpty()) {
            return Optional.empty();
        }
        OpenTask task = one(open, random);
        String label = task.label();
        Optional<String> who = doer(task);
        if (who.isEmpty()) {
            return Optional.empty();
        }
        return switch (random.nextInt(12)) {
            case 0 -> Optional.of(new Act.Takes(who.get(), label));
            case 1 -> Optional.of(new Act.GivesBack(who.get(), label));
            case 2 -> other(task, who.get()).map(other -> new Act.TakesOver(other, label));
            case 3 ->
                Optional.of(new Act.Tries(who.get(), label, answers.strange(staff.form(task), time.now(), random)));
            case 4 -> legal(task).map(table -> new Act.CompletesTwice(who.get(), label, table));
            case 5 ->
                other(task, who.get())
                        .flatMap(other ->
                                legal(task).map(table -> new Act.BothComplete(who.get(), other, label, table)));
            default -> legal(task).map(table -> new Act.Completes(who.get(), label, table));
        };
    }

    private Optional<Act> told(World world) {
        return random.nextInt(3) == 0 ? late(world).or(() -> inTime(world)) : inTime(world);
    }

    private Optional<Act> late(World world) {
        for (String reference : world.references()) {
            List<Cases.OfferedEvent> events = world.late(reference);
            if (!events.isEmpty()) {
                Cases.OfferedEvent event = one(events, random);
                return answers.legal(event.formSchema(), reference, time.now(), random)
                        .map(table -> new Act.Replies(event.label(), table));
            }
        }
        return Optional.empty();
    }

    private Optional<Act> inTime(World world) {
        for (String reference : world.open()) {
            List<Cases.OfferedEvent> events = world.events(reference);
            if (!events.isEmpty()) {
                Cases.OfferedEvent event = one(events, random);
                List<String> tellers = world.mayTell(reference, event, people);
                boolean byThePerson = world.mayReply(reference, event) && (tellers.isEmpty() || random.nextBoolean());
                if (byThePerson || !tellers.isEmpty()) {
                    return answers.legal(event.formSchema(), reference, time.now(), random)
                            .map(table -> byThePerson
                                    ? new Act.Replies(event.label(), table)
                                    : new Act.Tells(one(tellers, random), event.label(), table));
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Map<String, String>> legal(OpenTask task) {
        return answers.legal(staff.form(task), task.caseReference(), time.now(), random);
    }

    private Optional<String> doer(OpenTask task) {
        if (task.holder() != null) {
            return Optional.of(task.holder());
        }
        List<String> able =
                people.stream().filter(who -> staff.isFor(who, task)).toList();
        return able.isEmpty() ? Optional.empty() : Optional.of(one(able, random));
    }

    private Optional<String> other(OpenTask task, String than) {
        return people.stream()
                .filter(who -> !who.equals(than) && staff.isFor(who, task))
                .findFirst();
    }

    private long minutes() {
        // clocks that chase every few minutes would make days of them long to walk and tell nothing new
        long next = untilNext().orElse(1440L);
        return random.nextInt(3) == 0 ? next : Math.min(one(MINUTES, random), 3 * next);
    }

    private Optional<Long> untilNext() {
        Instant now = time.now();
        return time.next().map(at -> Math.max(1, Duration.between(now, at).toMinutes() + 1));
    }
}
