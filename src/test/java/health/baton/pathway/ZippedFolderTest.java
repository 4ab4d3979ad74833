package health.baton.pathway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** One bad entry, and the whole zip is refused with its name and the reason. */
class ZippedFolderTest {
    private static final String MODEL = "processes/tea/tea.bpmn";
    private static final int BEGIN_OF_LOCAL_HEADER = 0x04034b50;
    private static final int BEGIN_OF_CENTRAL_HEADER = 0x02014b50;

    @Test
    void unpacksAFolderWithItsForms() {
        byte[] zip = new Zips()
                .with("processes/", "")
                .with("processes/tea/", "")
                .with(MODEL, "<model/>")
                .with("processes/tea/letters/thanks.md", "Thank you – ☕")
                .with("forms/tea/pour.form", "{}")
                .bytes();

        var files = ZippedFolder.read(zip);

        assertThat(files).containsOnlyKeys(MODEL, "processes/tea/letters/thanks.md", "forms/tea/pour.form");
        assertThat(files.get("processes/tea/letters/thanks.md"))
                .asString(StandardCharsets.UTF_8)
                .isEqualTo("Thank you – ☕");
    }

    @Test
    void unpacksWhatTheDesignersCommandHasPacked() {
        Library library = LibraryOnClasspath.read();

        assertThat(library.pathways())
                .isNotEmpty()
                .allSatisfy(pathway -> assertThat(ZippedFolder.read(PackedFolder.of(library.whole(pathway))))
                        .containsExactlyInAnyOrderEntriesOf(library.whole(pathway)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "../tea.bpmn | leads out of the folder",
                "processes/../../../etc/cron.d/tea.md | leads out of the folder",
                "processes/tea/.. | leads out of the folder",
                "/etc/passwd | is an absolute path",
                "C:/tea.bpmn | is an absolute path",
                "//host/share/tea.bpmn | is an absolute path",
                "processes/..\\..\\tea.bpmn | has a backslash in its name: folders are separated by /",
                "tea/tea.bpmn | lies neither in processes/<pathway>/ nor in forms/<pathway>/",
                "__MACOSX/processes/tea/tea.bpmn | lies neither in processes/<pathway>/ nor in forms/<pathway>/",
                "processes/tea/.hidden.md | has a name that no file of a pathway has: letters, digits, - and . only",
                "processes/tea/./tea.md | has a name that no file of a pathway has: letters, digits, - and . only",
                "processes//tea.bpmn | has a name that no file of a pathway has: letters, digits, - and . only",
                "processes/tea/a b.md | has a name that no file of a pathway has: letters, digits, - and . only",
                "processes/tea/tea.sh | is of a kind that no pathway has, or lies in the wrong place",
                "processes/tea/Tea.class | is of a kind that no pathway has, or lies in the wrong place",
                "processes/tea/other.json | is of a kind that no pathway has, or lies in the wrong place",
                "forms/tea/pour.html | is of a kind that no pathway has, or lies in the wrong place",
                "forms/pour.form | is of a kind that no pathway has, or lies in the wrong place",
            })
    void refusesAName(String name, String reason) {
        ZipRefused refused =
                refused(new Zips().with(MODEL, "<model/>").with(name, "x").bytes());

        assertThat(refused.entry()).isEqualTo(name);
        assertThat(refused.reason()).isEqualTo(reason);
    }

    @Test
    void takesTheBackslashesOfAnOldProgramForFoldersAndRefusesThemAllTheSame() {
        assertThat(refused(new Zips().with("processes\\..\\tea.bpmn", "x").bytes()))
                .hasMessage("processes/../tea.bpmn leads out of the folder");
        assertThat(refused(new Zips().with("\\\\host\\share\\tea.bpmn", "x").bytes()))
                .hasMessage("//host/share/tea.bpmn is an absolute path");
    }

    @Test
    void refusesALinkAndADevice() {
        assertThat(refused(new Zips()
                        .withMode("processes/tea/pathway.md", 0120777, "/etc/passwd")
                        .bytes()))
                .hasMessage("processes/tea/pathway.md is a link, not a file");
        assertThat(refused(new Zips().withMode(MODEL, 0020666, "").bytes())).hasMessage(MODEL + " is not a plain file");
    }

    @Test
    void refusesTheSameNameTwice() {
        assertThat(refused(
                        new Zips().with(MODEL, "<one/>").with(MODEL, "<other/>").bytes()))
                .hasMessage(MODEL + " stands in the zip twice; capitals make no other name");
        assertThat(refused(new Zips()
                        .with(MODEL, "<one/>")
                        .with("processes/tea/Tea.bpmn", "<other/>")
                        .bytes()))
                .hasMessage("processes/tea/Tea.bpmn stands in the zip twice; capitals make no other name");
    }

    @Test
    void refusesTooManyEntries() {
        Zips zip = new Zips();
        for (int i = 0; i <= ZippedFolder.MOST_ENTRIES; i++) {
            zip.with("forms/tea/f%04d.form".formatted(i), "{}");
        }

        assertThat(refused(zip.bytes()))
                .hasMessage("forms/tea/f0500.form is one too many: a zip has at most 500 entries");
    }

    @Test
    void refusesWhatIsTooLargeUnpackedAndStopsReadingThere() {
        byte[] zip = new Zips()
                .with(MODEL, "<model/>")
                .with("processes/tea/pathway.md", "a".repeat(200_000_000))
                .bytes();

        assertThat(zip.length).isLessThan(ZippedFolder.MOST_PACKED);
        assertThat(refused(zip)).hasMessage("processes/tea/pathway.md is larger than 1 MB unpacked");
    }

    @Test
    void countsAllFilesTogether() {
        Zips zip = new Zips();
        for (int i = 0; i < 6; i++) {
            zip.with("forms/tea/f%d.form".formatted(i), "a".repeat(900_000));
        }

        assertThat(refused(zip.bytes()))
                .hasMessage("forms/tea/f5.form makes it too large: unpacked, a zip has at most 5 MB");
    }

    @Test
    void doesNotBelieveWhatTheZipSaysAboutItsSize() {
        byte[] zip = new Zips().with(MODEL, "a".repeat(1_500_000)).bytes();
        ByteBuffer patched = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
        int said = 0;
        for (int at = 0; at < zip.length - 30; at++) {
            if (patched.getInt(at) == BEGIN_OF_LOCAL_HEADER && patched.getInt(at + 22) == 1_500_000) {
                patched.putInt(at + 22, 10);
                said++;
            }
            if (patched.getInt(at) == BEGIN_OF_CENTRAL_HEADER) {
                patched.putInt(at + 24, 10);
                said++;
            }
        }

        assertThat(said).isPositive();
        assertThat(refused(zip)).hasMessageContaining("larger than 1 MB");
    }

    static Stream<Arguments> noZips() {
        byte[] zip = new Zips().with(MODEL, "<model/>".repeat(100)).bytes();
        byte[] prefixed = new byte[zip.length + 4];
        System.arraycopy("MZ..".getBytes(StandardCharsets.US_ASCII), 0, prefixed, 0, 4);
        System.arraycopy(zip, 0, prefixed, 4, zip.length);
        return Stream.of(
                Arguments.of("nothing", new byte[0]),
                Arguments.of("text", "Strawberries".getBytes(StandardCharsets.UTF_8)),
                Arguments.of("a program with a zip behind it", prefixed),
                Arguments.of("half a zip", Arrays.copyOf(zip, zip.length / 2)),
                Arguments.of("a beginning only", new byte[] {'P', 'K', 3, 4}));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("noZips")
    void refusesWhatIsNoZip(String what, byte[] file) {
        assertThat(refused(file)).as(what).hasMessageStartingWith("The file is not a zip");
    }

    @Test
    void refusesAFileThatIsTooLargeAsItIs() {
        assertThat(refused(new byte[ZippedFolder.MOST_PACKED + 1])).hasMessage("The file is larger than 5 MB");
    }

    @Test
    void refusesDamagedContent() {
        byte[] zip = new Zips().with(MODEL, "<model/>").bytes();
        zip[30 + MODEL.length()] ^= 0x77;

        assertThat(refused(zip).entry()).isEqualTo(MODEL);
    }

    @Test
    void refusesWhatIsEncrypted() {
        byte[] zip = new Zips().with(MODEL, "<model/>").bytes();
        ByteBuffer patched = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
        for (int at = 0; at < zip.length - 30; at++) {
            if (patched.getInt(at) == BEGIN_OF_CENTRAL_HEADER) {
                patched.putShort(at + 8, (short) (patched.getShort(at + 8) | 1));
            }
        }

        assertThat(refused(zip)).hasMessage(MODEL + " is encrypted, or packed in an uncommon way");
    }

    @Test
    void refusesWhatIsNoTextInUtf8BecauseAnotherFileWouldRunThanWasChecked() {
        assertThat(refused(new Zips()
                        .with(MODEL, "<café/>".getBytes(StandardCharsets.ISO_8859_1))
                        .bytes()))
                .hasMessage(MODEL + " is no text in UTF-8");
        assertThat(refused(new Zips()
                        .with(MODEL, "<model/>".getBytes(StandardCharsets.UTF_16BE))
                        .bytes()))
                .hasMessage(MODEL + " is no text");
    }

    @Test
    void namesAnEntryWithoutWhatCannotBePrinted() {
        assertThat(refused(new Zips().with("processes/tea/\u001b[31m\n.md", "x").bytes())
                        .entry())
                .isEqualTo("processes/tea/?[31m?.md");
    }

    private static ZipRefused refused(byte[] zip) {
        return catchThrowableOfType(ZipRefused.class, () -> ZippedFolder.read(zip));
    }
}
