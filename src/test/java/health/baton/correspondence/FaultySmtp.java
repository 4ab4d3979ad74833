package health.baton.correspondence;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;

/** A mail server with faults on demand; keeps the Message-IDs of what it took. */
final class FaultySmtp implements AutoCloseable {
    /** What it does with whoever comes next. */
    enum Mood {
        WELL,
        /** 451: it has no room now. */
        NOT_NOW,
        /** It takes the call and never says a word. */
        HANGS,
        /** It takes the message, and says so when nobody listens any more. */
        LATE,
        /** It says that it took the message, and says it again. */
        TWICE
    }

    private final ServerSocket socket;
    private final CountDownLatch over = new CountDownLatch(1);
    final List<String> taken = new CopyOnWriteArrayList<>();
    volatile Mood mood = Mood.WELL;

    FaultySmtp() {
        try {
            socket = new ServerSocket(0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        daemon(this::serve);
    }

    int port() {
        return socket.getLocalPort();
    }

    private static void daemon(Runnable work) {
        Thread thread = new Thread(work);
        thread.setDaemon(true);
        thread.start();
    }

    private void serve() {
        while (!socket.isClosed()) {
            try {
                Socket client = socket.accept();
                daemon(() -> talk(client));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void talk(Socket client) {
        try (client) {
            if (mood == Mood.HANGS) {
                over.await();
                return;
            }
            BufferedReader in =
                    new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.US_ASCII));
            OutputStream out = client.getOutputStream();
            say(out, "220 ready");
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                if (line.startsWith("RCPT") && mood == Mood.NOT_NOW) {
                    say(out, "451 no room");
                } else if (line.startsWith("DATA")) {
                    say(out, "354 go on");
                    take(in, out);
                } else if (line.startsWith("QUIT")) {
                    say(out, "221 bye");
                    return;
                } else {
                    say(out, "250 ok");
                }
            }
        } catch (IOException gone) {
            // the client has hung up, as it should
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void take(BufferedReader in, OutputStream out) throws IOException, InterruptedException {
        for (String line = in.readLine(); line != null && !line.equals("."); line = in.readLine()) {
            if (line.startsWith("Message-ID: ")) {
                taken.add(line.substring("Message-ID: ".length()));
            }
        }
        if (mood == Mood.LATE) {
            over.await();
        }
        say(out, "250 taken");
        if (mood == Mood.TWICE) {
            say(out, "250 taken");
        }
    }

    private static void say(OutputStream out, String line) throws IOException {
        out.write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }

    @Override
    public void close() {
        over.countDown();
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
