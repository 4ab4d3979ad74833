package health.baton.correspondence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.decoder.Decoder;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class QrCodeTest {
    private static final String ADDRESS = "https://baton.example/reply/0123456789abcdefghjkmnpqrs";
    private static final Pattern SQUARE = Pattern.compile("M(\\d+) (\\d+)h1v1h-1z");

    @Test
    void isReadAsTheAddress() throws Exception {
        QrCode code = QrCode.of(ADDRESS);
        BitMatrix squares = new BitMatrix(code.size() - 8);
        SQUARE.matcher(code.path())
                .results()
                .forEach(dark -> squares.set(Integer.parseInt(dark.group(1)) - 4, Integer.parseInt(dark.group(2)) - 4));

        assertThat(new Decoder().decode(squares).getText()).isEqualTo(ADDRESS);
    }

    @Test
    void holdsNoBook() {
        assertThatIllegalArgumentException().isThrownBy(() -> QrCode.of("x".repeat(5000)));
    }
}
