package health.baton.meeting;

import static health.baton.meeting.Clinic.FIRST;
import static health.baton.meeting.Clinic.SATURDAY;
import static health.baton.meeting.Clinic.SECOND;
import static org.assertj.core.api.Assertions.assertThat;

import health.baton.directory.Leicester;
import health.baton.engine.CaseEvent;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class BookingTest {
    private final Clinic clinic = new Clinic();

    @Test
    void takesTheNextMeetingFromTheDayOn() {
        assertThat(clinic.book("A", SATURDAY)).isEqualTo(FIRST);
        assertThat(clinic.book("B", SATURDAY.minus(Duration.ofDays(90)))).isEqualTo(FIRST);
        assertThat(clinic.book("C", FIRST.plusSeconds(1))).isEqualTo(SECOND);
        assertThat(clinic.places.on(clinic.series, FIRST)).containsExactly("A", "B");
    }

    @Test
    void takesTheMeetingAfterWhenItIsFull() {
        clinic.book("A", SATURDAY);
        clinic.book("B", SATURDAY);

        assertThat(clinic.book("C", SATURDAY)).isEqualTo(SECOND);
    }

    @Test
    void aCaseThatAsksAgainKeepsItsPlaceEvenWhenTheMeetingIsFull() {
        clinic.book("A", SATURDAY);
        clinic.book("B", SATURDAY);

        assertThat(clinic.book("A", SATURDAY)).isEqualTo(FIRST);
        assertThat(clinic.places.on(clinic.series, FIRST)).containsExactly("A", "B");
    }

    @Test
    void aCaseThatIsPutOffGivesUpItsPlace() {
        clinic.book("A", SATURDAY);
        clinic.book("B", SATURDAY);
        assertThat(clinic.book("A", SECOND)).isEqualTo(SECOND);

        assertThat(clinic.book("C", SATURDAY)).isEqualTo(FIRST);
        assertThat(clinic.places.on(clinic.series, FIRST)).containsExactly("B", "C");
        assertThat(clinic.places.on(clinic.series, SECOND)).containsExactly("A");
    }

    @Test
    void aCaseWithItsOutcomeOrItsEndLeavesTheAgenda() {
        FreePlaces free = new FreePlaces(clinic.places, Leicester.clock(SATURDAY.toString()));
        clinic.book("A", SATURDAY);
        clinic.book("B", SATURDAY);

        free.on(new CaseEvent.Outcome("A", "declined", "Declined"));
        free.on(new CaseEvent.Ended("B", SATURDAY, null));

        assertThat(clinic.places.on(clinic.series, FIRST)).isEmpty();
    }

    @Test
    void twoAtOnceNeverGetTheSamePlace() throws InterruptedException {
        TransactionTemplate whole = new TransactionTemplate(new DataSourceTransactionManager(Leicester.SOURCE));
        ConcurrentLinkedQueue<Instant> booked = new ConcurrentLinkedQueue<>();
        CountDownLatch start = new CountDownLatch(1);
        List<Thread> threads = IntStream.range(0, 6)
                .mapToObj(i -> new Thread(() -> {
                    try {
                        start.await();
                    } catch (InterruptedException e) {
                        throw new IllegalStateException(e);
                    }
                    booked.add(whole.execute(status -> clinic.book("case" + i, SATURDAY)));
                }))
                .toList();
        threads.forEach(Thread::start);
        start.countDown();
        for (Thread each : threads) {
            each.join();
        }

        assertThat(booked).hasSize(6);
        Set<Instant> dates = new TreeSet<>(booked);
        assertThat(dates)
                .hasSize(3)
                .allSatisfy(date ->
                        assertThat(clinic.places.on(clinic.series, date)).hasSize(2));
    }
}
