package health.baton.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class DataDirectoryTest {
    @TempDir
    Path temporary;

    @Test
    void isHeldByOneApplicationAtATime() throws IOException {
        Path path = temporary.resolve("postgres");
        try (DataDirectory held = DataDirectory.lock(path)) {
            assertThatThrownBy(() -> DataDirectory.lock(held.path()))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("Another Baton is running on")
                    .hasMessageContaining("baton.data-directory");
        }
        assertThatCode(() -> DataDirectory.lock(path).close()).doesNotThrowAnyException();
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void isReadableForItsOwnerOnly() throws IOException {
        try (DataDirectory held = DataDirectory.lock(temporary.resolve("postgres"))) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(held.path())))
                    .isEqualTo("rwx------");
        }
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void endsTheDatabaseThatAKilledApplicationLeftBehind() throws IOException, InterruptedException {
        Process orphan = pretend("postgres");
        try (DataDirectory held = DataDirectory.lock(temporary.resolve("data"))) {
            Files.writeString(held.path().resolve("postmaster.pid"), orphan.pid() + "\nelse\n");

            held.stopOrphan();

            assertThat(orphan.waitFor(30, TimeUnit.SECONDS)).isTrue();
        } finally {
            orphan.destroyForcibly();
        }
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void leavesAnotherProgramAloneThatHasGotTheOldNumber() throws IOException {
        Process other = pretend("other");
        try (DataDirectory held = DataDirectory.lock(temporary.resolve("data"))) {
            Files.writeString(held.path().resolve("postmaster.pid"), other.pid() + "\nelse\n");

            held.stopOrphan();

            assertThat(other.isAlive()).isTrue();
        } finally {
            other.destroyForcibly();
        }
    }

    @Test
    void findsNothingToEndAfterAnOrderlyStop() throws IOException {
        try (DataDirectory held = DataDirectory.lock(temporary.resolve("data"))) {
            assertThatCode(held::stopOrphan).doesNotThrowAnyException();
        }
    }

    /** A program of this name that only waits. */
    private Process pretend(String name) throws IOException {
        Path program = temporary.resolve(name);
        Files.copy(Path.of("/bin/sleep").toRealPath(), program);
        program.toFile().setExecutable(true);
        return new ProcessBuilder(program.toString(), "60").start();
    }
}
