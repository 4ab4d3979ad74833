package health.baton.access;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/** A response of which an error's words are held back until somebody has looked at them; what succeeds goes out as it comes. */
final class HeldErrors extends HttpServletResponseWrapper {
    private static final int FIRST_ERROR = 400;

    private final ByteArrayOutputStream held = new ByteArrayOutputStream();
    private @Nullable ServletOutputStream out;
    private @Nullable PrintWriter writer;

    HeldErrors(HttpServletResponse response) {
        super(response);
    }

    /** The words of the error; empty when there is none, or it says nothing. */
    byte[] held() {
        if (writer != null) {
            writer.flush();
        }
        return held.toByteArray();
    }

    private boolean holds() {
        return getStatus() >= FIRST_ERROR && !isCommitted();
    }

    @Override
    public ServletOutputStream getOutputStream() throws IOException {
        if (out == null) {
            out = new Either(super.getOutputStream());
        }
        return out;
    }

    @Override
    public PrintWriter getWriter() throws IOException {
        if (writer == null) {
            writer = new PrintWriter(new OutputStreamWriter(getOutputStream(), StandardCharsets.UTF_8));
        }
        return writer;
    }

    @Override
    public void flushBuffer() throws IOException {
        if (!holds()) {
            super.flushBuffer();
        }
    }

    @Override
    public void resetBuffer() {
        held.reset();
        super.resetBuffer();
    }

    @Override
    public void setContentLength(int length) {
        setContentLengthLong(length);
    }

    @Override
    public void setContentLengthLong(long length) {
        if (!holds()) {
            super.setContentLengthLong(length);
        }
    }

    @Override
    public void setHeader(String name, String value) {
        if (!holds() || !name.equalsIgnoreCase(HttpHeaders.CONTENT_LENGTH)) {
            super.setHeader(name, value);
        }
    }

    @Override
    public void addHeader(String name, String value) {
        if (!holds() || !name.equalsIgnoreCase(HttpHeaders.CONTENT_LENGTH)) {
            super.addHeader(name, value);
        }
    }

    private final class Either extends ServletOutputStream {
        private final ServletOutputStream through;

        private Either(ServletOutputStream through) {
            this.through = through;
        }

        @Override
        public void write(int b) throws IOException {
            if (holds()) {
                held.write(b);
            } else {
                through.write(b);
            }
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            if (holds()) {
                held.write(bytes, from, length);
            } else {
                through.write(bytes, from, length);
            }
        }

        @Override
        public void flush() throws IOException {
            if (!holds()) {
                through.flush();
            }
        }

        @Override
        public boolean isReady() {
            return through.isReady();
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            through.setWriteListener(listener);
        }
    }
}
