package health.baton.cohort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WatchFolderTest {
    private static final String LINES = "localId,specialty\nE1,110\nE2,110\n";

    @TempDir
    Path folder;

    private final FileRoom room = new FileRoom();
    private Path list = Path.of("");
    private WatchFolder watch = watching("", "");

    @BeforeEach
    void aFolderForThePathway() throws IOException {
        list = Files.createDirectory(folder.resolve(FileRoom.LIST));
        watch = watching(folder.toString(), "feeder");
        room.signedIn = "system";
    }

    @Test
    void bringsAFileInAsTheAccountWouldAndStartsNothing() throws IOException {
        Files.writeString(list.resolve("monday.csv"), LINES);
        watch.look();
        watch.look();

        assertThat(names("done")).containsExactly("monday.csv", "monday.csv.report.csv");
        assertThat(Files.readString(list.resolve("done/monday.csv.report.csv")))
                .contains("\"What became of it\"")
                .contains("\"2\",\"to be started\"");
        Cohort cohort = room.cohorts.all().get(0);
        assertThat(cohort.broughtBy()).isEqualTo("feeder");
        assertThat(cohort.fileName()).isEqualTo("monday.csv");
        assertThat(cohort.state()).isEqualTo("checked");
        assertThat(cohort.count(RowState.GOOD)).isEqualTo(2);
    }

    @Test
    void aFileThatIsStillBeingWrittenIsNotRead() throws IOException {
        Path file = list.resolve("monday.csv");
        Files.writeString(file, "localId,specialty\nE1,");
        watch.look();
        Files.writeString(file, LINES);
        watch.look();
        assertThat(room.cohorts.all()).isEmpty();
        watch.look();
        assertThat(room.cohorts.all().get(0).count(RowState.GOOD)).isEqualTo(2);
    }

    @Test
    void whatHasAnotherEndingOrLiesElsewhereIsNotLookedAt() throws IOException {
        Files.writeString(list.resolve("monday.csv.part"), LINES);
        Files.writeString(list.resolve(".monday.csv"), LINES);
        Files.writeString(folder.resolve("monday.csv"), LINES);
        watch.look();
        watch.look();

        assertThat(room.cohorts.all()).isEmpty();
        assertThat(names("")).containsExactly(".monday.csv", "monday.csv.part");
    }

    @Test
    void theSameContentUnderAnotherNameIsTheFileThatCameBefore() throws IOException {
        Files.writeString(list.resolve("monday.csv"), LINES);
        watch.look();
        watch.look();
        Files.writeString(list.resolve("monday.csv"), LINES);
        Files.writeString(list.resolve("tuesday.csv"), LINES);
        watch.look();
        watch.look();

        assertThat(room.cohorts.all()).hasSize(1);
        assertThat(names("done"))
                .containsExactly(
                        "20261121-090000-monday.csv",
                        "20261121-090000-monday.csv.report.csv",
                        "monday.csv",
                        "monday.csv.report.csv",
                        "tuesday.csv",
                        "tuesday.csv.report.csv");
    }

    @Test
    void whatCannotBeReadIsRefusedWithTheReason() throws IOException {
        Files.writeString(list.resolve("wrong.csv"), "entry,ward\n1,2\n");
        watch.look();
        watch.look();

        assertThat(names("refused")).containsExactly("wrong.csv", "wrong.csv.report.csv");
        assertThat(Files.readString(list.resolve("refused/wrong.csv.report.csv")))
                .contains("“ward”");
        assertThat(room.cohorts.all()).isEmpty();
    }

    @Test
    void whatTheAccountMayNotBringYetStaysWhereItIs() throws IOException {
        Path other = Files.createDirectory(folder.resolve("elsewhere"));
        Files.writeString(other.resolve("early.csv"), LINES);
        Files.writeString(list.resolve("early.csv"), LINES);
        WatchFolder nobodys = watching(folder.toString(), "nobody");
        nobodys.look();
        nobodys.look();
        assertThat(names("")).containsExactly("early.csv");

        watch.look();
        watch.look();
        assertThat(names("done")).contains("early.csv");
        assertThat(other.resolve("early.csv")).exists();
    }

    @Test
    void aLongFileStaysUntilItsRowsHaveBeenReadAndMayTurnOutToBeUnreadable() throws IOException {
        List<String> lines = new ArrayList<>(List.of("localId,specialty"));
        for (int i = 0; i < 600; i++) {
            lines.add("E%d,110".formatted(i));
        }
        Files.write(list.resolve("long.csv"), lines);
        lines.add("\"" + "x".repeat(20_000_000));
        Files.write(list.resolve("broken.csv"), lines);
        watch.look();
        watch.look();
        assertThat(names("")).containsExactly("broken.csv", "long.csv");

        room.readFiles.readAll();
        watch.look();
        assertThat(names("done")).containsExactly("long.csv", "long.csv.report.csv");
        assertThat(names("refused")).containsExactly("broken.csv", "broken.csv.report.csv");
    }

    @Test
    void watchesNothingUnlessItIsToldAndDoesNotStartWithoutAnAccount() {
        watching("", "").look();

        assertThatThrownBy(() -> watching(folder.toString(), " "))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("baton.cohort.folder-account");
    }

    private WatchFolder watching(String path, String account) {
        return new WatchFolder(
                room.intake,
                room.cohorts,
                new CohortReport(room.cohorts),
                new FromFolder(room.db),
                room,
                room.transactions,
                room.clock,
                path,
                account);
    }

    private List<String> names(String into) throws IOException {
        try (Stream<Path> all = Files.list(list.resolve(into))) {
            return all.filter(Files::isRegularFile)
                    .map(file -> file.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }
}
