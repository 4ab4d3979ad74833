package health.baton.cohort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.baton.engine.AnswersRefused;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WavesTest {
    private final FileRoom room = new FileRoom();

    @BeforeEach
    void goesInWaves() {
        room.properties.put("waveBy", "specialty");
        room.properties.put("pacedBy", "rates");
        room.rates.put("", Map.of("calls", 10, "removals", 12.5));
    }

    @Test
    void nothingStartsBeforeSomebodySaysHowMuchCanBeDone() {
        UUID id = room.start(list("110", 3));
        send();

        assertThat(room.cohorts.find(id).count(RowState.QUEUED)).isEqualTo(3);
        assertThat(room.cohorts.find(id).state()).isEqualTo("going");
        assertThat(held()).isEqualTo("nobody has declared how many calls, or removals can be done a day");
    }

    @Test
    void aWaveIsAsLargeAsWhatItsAnswersBringCanBeDone() {
        declare("4", "100");
        UUID id = room.start(list("110", 100));
        send();

        assertThat(room.cohorts.find(id).count(RowState.STARTED)).isEqualTo(40);
        assertThat(held()).isEqualTo("today’s is on its way, the next goes on 22-Nov-2026 at the earliest");
        send();
        assertThat(room.cohorts.find(id).count(RowState.STARTED)).isEqualTo(40);

        room.clock.pass(Duration.ofDays(1));
        send();
        assertThat(room.cohorts.find(id).count(RowState.STARTED)).isEqualTo(80);
        room.clock.pass(Duration.ofDays(1));
        send();
        assertThat(room.cohorts.find(id).count(RowState.STARTED)).isEqualTo(100);
        assertThat(room.cohorts.find(id).state()).isEqualTo("done");
    }

    @Test
    void aFullQueueHoldsTheNextWaveAndSaysSo() {
        declare("40", "100");
        room.openWork.putAll(Map.of("calls", 43, "removals", 3));
        UUID id = room.start(list("110", 5));
        send();

        assertThat(room.cohorts.find(id).count(RowState.STARTED)).isZero();
        assertThat(held()).isEqualTo("43 of 40 calls a day are waiting");

        room.openWork.put("calls", 39);
        send();
        assertThat(room.cohorts.find(id).count(RowState.STARTED)).isEqualTo(5);
    }

    /** Else the waves of several days would all be written to, and ring, on the day when news come. */
    @Test
    void noWaveGoesWhileEntriesWaitForNewsOfTheList() {
        declare("4", "100");
        UUID id = room.start(list("110", 100));
        room.entries.add("K7QM-4XTN", FileRoom.LIST, "E0", Duration.ofHours(24));
        room.entries.waits("K7QM-4XTN", "ask-list.news", room.clock.instant());
        send();

        assertThat(room.cohorts.find(id).count(RowState.STARTED)).isZero();
        assertThat(held()).isEqualTo("the list sends no news, and entries wait for them since 21-Nov-2026 09:00");

        room.entries.endWaits(List.of("K7QM-4XTN"));
        send();
        assertThat(room.cohorts.find(id).count(RowState.STARTED)).isEqualTo(40);
    }

    @Test
    void whatIsWaitingAlreadyMakesTheWaveSmaller() {
        declare("40", "1000");
        room.openWork.put("calls", 38);
        UUID id = room.start(list("110", 50));
        send();

        assertThat(room.cohorts.find(id).count(RowState.STARTED)).isEqualTo(20);
    }

    @Test
    void oneSpecialtyIsDoneBeforeTheNextBegins() {
        declare("4", "1000");
        List<String> lines = new ArrayList<>(List.of("localId,specialty"));
        for (int i = 0; i < 60; i++) {
            lines.add("E%d,%s".formatted(i, i % 2 == 0 ? "110" : "502"));
        }
        UUID id = room.start(lines.toArray(String[]::new));
        send();

        assertThat(started(id, "110")).isEqualTo(30);
        assertThat(started(id, "502")).isEqualTo(10);
        room.clock.pass(Duration.ofDays(1));
        send();
        assertThat(started(id, "502")).isEqualTo(30);
    }

    /** Else it looks for 115,279 rows that wait as if there were one, pair by pair: for hours. */
    @Test
    void theDatabaseKnowsHowManyWaitBeforeItLooksForTheFirstWave() {
        declare("0", "0");
        room.start(list("110", 50));

        assertThat(room.db
                        .sql(
                                "select most_common_vals::text from pg_stats where tablename = 'cohort_row' and attname = 'state'")
                        .query(String.class)
                        .single())
                .contains("queued");
    }

    @Test
    void whatElseWaitsOfTheSamePersonGoesWithTheWave() {
        declare("1", "1000");
        List<String> lines = new ArrayList<>(List.of("localId,specialty,nhsNumber"));
        for (int i = 0; i < 12; i++) {
            lines.add("E%d,110,%s".formatted(i, i == 0 ? "9990000018" : ""));
        }
        lines.add("E20,502,9990000018");
        lines.add("E21,502,9990000026");
        UUID id = room.start(lines.toArray(String[]::new));
        send();

        assertThat(started(id, "110")).isEqualTo(10);
        assertThat(started(id, "502")).isEqualTo(1);
        room.clock.pass(Duration.ofDays(1));
        send();
        assertThat(room.cohorts.find(id).count(RowState.STARTED)).isEqualTo(14);
    }

    @Test
    void withEnoughCapacityAllGoAtOnce() {
        declare("1,000,000", "1000000");
        // more than are read or started in one piece
        List<String> lines = new ArrayList<>(List.of(list("110", 2000)));
        lines.add("X1,502");
        UUID id = room.start(lines.toArray(String[]::new));
        room.readFiles.readAll();
        room.cohorts.start(id);
        send();

        assertThat(room.cohorts.find(id).count(RowState.STARTED)).isEqualTo(2001);
        assertThat(room.cohorts.find(id).state()).isEqualTo("done");
    }

    @Test
    void eachAreaHasItsOwnCapacity() {
        declare("100", "100");
        UUID id = room.start(
                "localId,specialty,postcode", "E1,110,CV21 1AA", "E2,110,LE1 1AA", "E3,110,", "E4,110,cv211ab");
        send();

        assertThat(room.cohorts.find(id).count(RowState.STARTED)).isEqualTo(2);
        assertThat(room.waves.of(FileRoom.LIST))
                .extracting(Waves.Area::area, Waves.Area::left)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(FileRoom.HERE, 0),
                        org.assertj.core.groups.Tuple.tuple("rugby", 2));
        room.waves.declare(FileRoom.LIST, "rugby", Map.of("calls", "5", "removals", "5"));
        send();
        assertThat(room.cohorts.find(id).count(RowState.STARTED)).isEqualTo(4);
    }

    @Test
    void whatTheTableDoesNotSayIsNotGuessed() {
        declare("100", "100");
        room.rates.put("110", Map.of("calls", 10));
        room.start(list("110", 1));
        send();

        assertThat(held()).isEqualTo("the table does not say how many of a hundred become removals");
    }

    @Test
    void pausedOrDroppedRowsAreInNoWave() {
        declare("100", "100");
        UUID paused = room.start(list("110", 3));
        room.cohorts.pause(paused);
        send();
        assertThat(room.cohorts.find(paused).count(RowState.QUEUED)).isEqualTo(3);

        room.cohorts.drop(paused);
        assertThat(room.cohorts.find(paused).count(RowState.DROPPED)).isEqualTo(3);
        UUID again = room.start(list("110", 3));
        send();
        assertThat(room.cohorts.find(again).count(RowState.STARTED)).isEqualTo(3);
    }

    @Test
    void theSameRowWaitsForOneWaveOnly() {
        UUID first = room.start(list("110", 2));
        UUID second = room.start(list("110", 3));

        assertThat(room.cohorts.find(first).count(RowState.QUEUED)).isEqualTo(2);
        assertThat(room.cohorts.find(second).count(RowState.QUEUED)).isEqualTo(1);
        assertThat(room.cohorts.find(second).count(RowState.BEFORE)).isEqualTo(2);
    }

    @Test
    void oneNodeAtATimeSendsTheWavesOfAPathway() {
        declare("100", "100");
        UUID id = room.start(list("110", 3));
        new org.springframework.transaction.support.TransactionTemplate(room.transactions)
                .executeWithoutResult(status -> {
                    assertThat(room.waveStore.alone(FileRoom.LIST)).isTrue();
                    var other = new Thread(room.sendWaves::sendAll);
                    other.start();
                    join(other);
                });
        assertThat(room.cohorts.find(id).count(RowState.QUEUED)).isEqualTo(3);
        send();
        assertThat(room.cohorts.find(id).count(RowState.STARTED)).isEqualTo(3);
    }

    @Test
    void whoDeclaredWhatAndWhenStays() {
        declare("4", "10");
        room.clock.pass(Duration.ofHours(1));
        room.signedIn = "colleague";
        declare("5", "10");

        Waves.Capacity calls = room.waves.of(FileRoom.LIST).get(0).capacities().get(0);
        assertThat(calls.aDay()).isEqualTo(5);
        assertThat(calls.by()).isEqualTo("colleague");
        assertThat(calls.at()).isEqualTo(room.clock.instant());
        assertThat(room.db
                        .sql("select a_day from cohort_capacity where queue = 'calls' order by declared_at")
                        .query(Integer.class)
                        .list())
                .containsExactly(4, 5);
    }

    @Test
    void refusesWhatIsNoCapacity() {
        for (String wrong : List.of("", "-1", "many", "1000001", "1.5")) {
            assertThatThrownBy(() -> declare(wrong, "3")).isInstanceOf(AnswersRefused.class);
        }
        assertThatThrownBy(() -> room.waves.declare(FileRoom.LIST, "elsewhere", Map.of()))
                .isInstanceOf(NoSuchElementException.class);
        room.signedIn = "nobody";
        assertThatThrownBy(() -> declare("3", "3")).isInstanceOf(NoSuchElementException.class);
        assertThat(room.capacities.areas(FileRoom.LIST)).isEmpty();
    }

    private void send() {
        room.sendWaves.sendAll();
        room.startRows.startDue();
    }

    private String held() {
        return String.valueOf(room.waves.of(FileRoom.LIST).get(0).held());
    }

    private void declare(String calls, String removals) {
        room.waves.declare(FileRoom.LIST, FileRoom.HERE, Map.of("calls", calls, "removals", removals));
    }

    private int started(UUID id, String specialty) {
        return room.db
                .sql("select count(*) from cohort_row where cohort_id = ? and wave = ? and state = 'started'")
                .params(id, specialty)
                .query(Integer.class)
                .single();
    }

    private static String[] list(String specialty, int entries) {
        List<String> lines = new ArrayList<>(List.of("localId,specialty"));
        for (int i = 0; i < entries; i++) {
            lines.add("E%d,%s".formatted(i, specialty));
        }
        return lines.toArray(String[]::new);
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
