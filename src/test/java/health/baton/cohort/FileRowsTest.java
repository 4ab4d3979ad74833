package health.baton.cohort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FileRowsTest {
    @Test
    void aQuotedCellMayHoldLinesAndRowsAreNumberedAsInASpreadsheet() {
        FileRows file = file("name,address\n\nHart,\"4 Elm Close\nLeicester\"\nVane,9 Oak Road\n");

        assertThat(file.columns()).containsExactly("name", "address");
        assertThat(file.next(0, 1)).extracting(FileRows.Row::number).containsExactly(3);
        assertThat(file.next(0, 9)).extracting(FileRows.Row::number).containsExactly(4);
        assertThat(file.next(0, 9)).isEmpty();
    }

    @Test
    void goesOnBehindARow() {
        assertThat(file("name\nHart\nVane\nCole\n").next(2, 9))
                .extracting(FileRows.Row::cells)
                .containsExactly(Map.of("name", "Vane"), Map.of("name", "Cole"));
    }

    @Test
    void readsPastTheMarkOfUtf8() {
        assertThat(file("\uFEFFname\nZoë\n").next(0, 1).get(0).cells()).containsEntry("name", "Zoë");
    }

    @Test
    void refusesColumnsOfOneName() {
        assertThatThrownBy(() -> file("name,Name\nHart,Vane\n"))
                .isInstanceOf(FileUnreadable.class)
                .hasMessageContaining("Two columns are named");
    }

    private static FileRows file(String text) {
        return new FileRows(new StringReader(text));
    }
}
