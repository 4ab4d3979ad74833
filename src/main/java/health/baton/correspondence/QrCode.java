package health.baton.correspondence;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;

/**
 * A QR code to print (ISO/IEC 18004, error correction M), as a path of unit squares for SVG.
 *
 * @param size of the picture with the four empty squares at each side that scanners need
 * @param path commands of the dark squares
 */
public record QrCode(int size, String path) {
    private static final int QUIET = 4;

    /** @param text e.g. an address; at most some 2,000 characters */
    public static QrCode of(String text) {
        try {
            ByteMatrix squares = Encoder.encode(text, ErrorCorrectionLevel.M).getMatrix();
            StringBuilder path = new StringBuilder();
            for (int y = 0; y < squares.getHeight(); y++) {
                for (int x = 0; x < squares.getWidth(); x++) {
                    if (squares.get(x, y) == 1) {
                        path.append('M')
                                .append(x + QUIET)
                                .append(' ')
                                .append(y + QUIET)
                                .append("h1v1h-1z");
                    }
                }
            }
            return new QrCode(squares.getWidth() + 2 * QUIET, path.toString());
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException("This does not fit into a QR code", tooLong);
        }
    }
}
