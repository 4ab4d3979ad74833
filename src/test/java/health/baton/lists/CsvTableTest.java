package health.baton.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTableTest {
    @Test
    void quotesEveryCell() {
        assertThat(new CsvTable().add(List.of("a,b", "say \"x\"", "")).toString())
                .isEqualTo("\uFEFF\"a,b\",\"say \"\"x\"\"\",\"\"\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+44", "-2", "@SUM(A1)", "\tx", "\rx", "\nx"})
    void makesNoCellAFormula(String cell) {
        assertThat(new CsvTable().add(List.of(cell)).toString()).isEqualTo("\uFEFF\"'" + cell + "\"\r\n");
    }
}
