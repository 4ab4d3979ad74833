package health.baton.cohort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileRowsTest {
    @Test
    void aQuotedCellMayHoldLinesAndARowIsNumberedByItsFirst() {
        FileRows file = FileRows.read(utf8("name,address\n\nHart,\"4 Elm Close\nLeicester\"\nVane,9 Oak Road\n"));

        assertThat(file.columns()).containsExactly("name", "address");
        assertThat(file.rows()).extracting(FileRows.Row::number).containsExactly(3, 5);
        assertThat(file.rows().get(0).cells()).containsEntry("address", "4 Elm Close\nLeicester");
    }

    @Test
    void readsUtf8WithItsMarkAndWhatHospitalSystemsStillWrite() {
        assertThat(FileRows.read(utf8("\uFEFFname\nZoë\n")).rows().get(0).cells())
                .containsEntry("name", "Zoë");
        assertThat(FileRows.read("name\nZoë\n".getBytes(Charset.forName("windows-1252")))
                        .rows()
                        .get(0)
                        .cells())
                .containsEntry("name", "Zoë");
    }

    @ParameterizedTest
    @CsvSource({"'name\n', no rows", "'', no rows", "'name,Name\nHart,Vane\n', Two columns are named"})
    void saysWhyAFileCannotBeRead(String file, String words) {
        assertThatThrownBy(() -> FileRows.read(utf8(file)))
                .isInstanceOf(FileUnreadable.class)
                .hasMessageContaining(words);
    }

    @Test
    void refusesWhatIsNoText() {
        byte[] spreadsheet = {'P', 'K', 3, 4, 0, 0, '\n', 'x'};
        assertThatThrownBy(() -> FileRows.read(spreadsheet)).hasMessageContaining("no text");
    }

    @Test
    void refusesWhatIsTooLarge() {
        assertThatThrownBy(() -> FileRows.read(new byte[FileRows.MOST_BYTES + 1]))
                .hasMessageContaining("30 MB");
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
