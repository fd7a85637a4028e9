package dk.klar.host.http;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/** Holds back what a servlet writes. Text is UTF-8, as Jira always writes it. */
final class HeldResponse extends HttpServletResponseWrapper {

    private final ByteArrayOutputStream held = new ByteArrayOutputStream();
    private PrintWriter writer;

    HeldResponse(HttpServletResponse response) {
        super(response);
    }

    boolean isHtml() {
        String type = getContentType();
        return type != null && type.startsWith("text/html") && held.size() > 0;
    }

    byte[] bytes() {
        return held.toByteArray();
    }

    void flushWriter() {
        if (writer != null) {
            writer.flush();
        }
    }

    @Override
    public PrintWriter getWriter() {
        if (writer == null) {
            writer = new PrintWriter(new OutputStreamWriter(held, StandardCharsets.UTF_8));
        }
        return writer;
    }

    @Override
    public ServletOutputStream getOutputStream() {
        return new ServletOutputStream() {
            @Override
            public void write(int b) {
                held.write(b);
            }

            @Override
            public boolean isReady() {
                return true;
            }

            @Override
            public void setWriteListener(WriteListener listener) {
                throw new UnsupportedOperationException("Servlets of plugins are not asynchronous");
            }
        };
    }

    /** The real length is known only when the frame is there. */
    @Override
    public void setContentLength(int length) {
        // Held back.
    }

    @Override
    public void setContentLengthLong(long length) {
        // Held back.
    }

    @Override
    public void flushBuffer() {
        // Held back.
    }
}
