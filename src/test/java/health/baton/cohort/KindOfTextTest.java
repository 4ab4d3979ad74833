package health.baton.cohort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KindOfTextTest {
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 100})
    void knowsUtf8WhereverThePartsEnd(int size) {
        KindOfText kind = seen("Zoë, Żaneta, 😀\nЮлия".getBytes(StandardCharsets.UTF_8), size);

        assertThat(kind.charset()).isEqualTo(StandardCharsets.UTF_8);
        assertThat(kind.lines()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 100})
    void takesTheRestForWhatHospitalSystemsStillWrite(int size) {
        assertThat(seen("Zoë\n".getBytes(Charset.forName("windows-1252")), size).charset())
                .isEqualTo(Charset.forName("windows-1252"));
        // a file that ends within a character
        assertThat(seen(new byte[] {'Z', (byte) 0xC3}, size).charset()).isEqualTo(Charset.forName("windows-1252"));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 100})
    void countsRowsAsTheyAreRead(int size) {
        String file = "name,address\nHart,\"4 Elm Close\nLeicester\"\n\nVane,\"The \"\"Oaks\"\"\nLeicester\"";
        KindOfText kind = seen(file.getBytes(StandardCharsets.UTF_8), size);

        assertThat(kind.lines()).isEqualTo(6);
        assertThat(kind.rows()).isEqualTo(4);
        assertThat(new FileRows(new StringReader(file)).next(0, 9))
                .extracting(FileRows.Row::number)
                .endsWith(4);
    }

    @Test
    void refusesWhatIsNoText() {
        assertThatThrownBy(() -> seen(new byte[] {'P', 'K', 3, 4, 0, 0}, 4)).hasMessageContaining("no text");
    }

    private static KindOfText seen(byte[] file, int size) {
        KindOfText kind = new KindOfText();
        for (int from = 0; from < file.length; from += size) {
            kind.see(Arrays.copyOfRange(file, from, Math.min(file.length, from + size)));
        }
        kind.end();
        return kind;
    }
}
