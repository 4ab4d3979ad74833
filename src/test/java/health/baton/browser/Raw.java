package health.baton.browser;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A connection that says exactly what it is told to, as no proper client would. */
final class Raw implements AutoCloseable {
    private static final byte[] PIECE = new byte[64 * 1024];
    private final Socket socket;

    static {
        Arrays.fill(PIECE, (byte) ' ');
    }

    Raw(RunningBaton baton) {
        URI root = URI.create(baton.url("/"));
        try {
            socket = new Socket(root.getHost(), root.getPort());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void say(String text) throws IOException {
        OutputStream out = socket.getOutputStream();
        out.write(text.getBytes(StandardCharsets.ISO_8859_1));
        out.flush();
    }

    /** Sends blanks in chunks until so many bytes have gone, or nobody takes more; how many have gone. */
    long chunks(long most) {
        long sent = 0;
        try {
            OutputStream out = socket.getOutputStream();
            while (sent < most) {
                out.write((Integer.toHexString(PIECE.length) + "\r\n").getBytes(StandardCharsets.ISO_8859_1));
                out.write(PIECE);
                out.write("\r\n".getBytes(StandardCharsets.ISO_8859_1));
                sent += PIECE.length;
            }
        } catch (IOException refused) {
            // hung up on
        }
        return sent;
    }

    /** The first line of the answer; empty when there is none before the connection is closed. */
    String answer(int patienceInMillis) throws IOException {
        socket.setSoTimeout(patienceInMillis);
        StringBuilder line = new StringBuilder();
        try {
            InputStream in = socket.getInputStream();
            for (int next = in.read(); next >= 0 && next != '\r'; next = in.read()) {
                line.append((char) next);
            }
        } catch (java.net.SocketTimeoutException late) {
            throw new AssertionError("Still waiting after %d ms, with “%s”".formatted(patienceInMillis, line), late);
        } catch (IOException reset) {
            // hung up on
        }
        return line.toString();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
