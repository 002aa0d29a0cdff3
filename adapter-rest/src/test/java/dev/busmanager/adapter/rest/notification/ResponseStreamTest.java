package dev.busmanager.adapter.rest.notification;

import static org.assertj.core.api.Assertions.assertThat;

import dev.busmanager.application.notification.NumberedEvent;
import dev.busmanager.application.shared.Audience;
import dev.busmanager.application.shared.LiveEvent;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class ResponseStreamTest {

    private final ResponseStream stream = new ResponseStream();
    private final SlowResponse response = new SlowResponse();
    private final CountDownLatch left = new CountDownLatch(1);

    @Test
    void givenStream_whenItBeginsAndEventsCome_thenTheyStandInItInOrder() throws Exception {
        stream.begin(7, false);
        stream.offer(event(8, "n-1"));
        stream.offer(event(9, null));
        response.mayWrite.countDown();
        start();
        response.await("id: 9");

        stream.end();
        awaitEnd();

        assertThat(response.text()).isEqualTo("""
                :
                id: 7

                id: 8
                event: trip
                data: {"topic":"trip","subject":"n-1"}

                id: 9
                event: trip
                data: {"topic":"trip","subject":null}

                """);
    }

    @Test
    void givenClientThatCannotGoOn_whenItBegins_thenItIsToldToLoadAfresh() throws Exception {
        stream.begin(7, true);
        response.mayWrite.countDown();
        start();
        response.await("data");

        stream.end();
        awaitEnd();

        assertThat(response.text()).isEqualTo("id: 7\nevent: reset\ndata: {}\n\n");
    }

    @Test
    void givenClientThatDoesNotRead_whenMuchHappens_thenNobodyWaitsForItAndItsStreamEnds() throws Exception {
        stream.begin(0, false);
        start();

        for (int i = 1; i <= 10_000; i++) stream.offer(event(i, "n-" + i));
        response.mayWrite.countDown();
        awaitEnd();

        assertThat(response.text()).doesNotContain("id: 300\n");
    }

    @Test
    void givenClientThatHasGone_whenItIsWrittenTo_thenItsStreamEnds() throws Exception {
        stream.begin(0, false);
        response.gone = true;
        response.mayWrite.countDown();

        start();

        awaitEnd();
    }

    private void start() {
        var request = new MockHttpServletRequest();
        request.setAsyncSupported(true);
        stream.start(request, response, left::countDown);
    }

    private void awaitEnd() throws InterruptedException {
        assertThat(left.await(10, TimeUnit.SECONDS)).as("left within 10 s").isTrue();
    }

    private static NumberedEvent event(long number, String subject) {
        return new NumberedEvent(number, new LiveEvent(Audience.EVERYONE, "trip", subject));
    }

    /** Takes nothing until it may. */
    private static final class SlowResponse extends MockHttpServletResponse {

        private final CountDownLatch mayWrite = new CountDownLatch(1);
        private final ByteArrayOutputStream written = new ByteArrayOutputStream();
        private volatile boolean gone;

        @Override
        public ServletOutputStream getOutputStream() {
            return new ServletOutputStream() {
                @Override
                public void write(int b) throws IOException {
                    try {
                        mayWrite.await();
                    } catch (InterruptedException e) {
                        throw new IOException(e);
                    }
                    if (gone) throw new IOException("Broken pipe");
                    synchronized (written) {
                        written.write(b);
                        written.notifyAll();
                    }
                }

                @Override
                public boolean isReady() {
                    return true;
                }

                @Override
                public void setWriteListener(WriteListener listener) {
                    throw new UnsupportedOperationException();
                }
            };
        }

        void await(String text) throws InterruptedException {
            synchronized (written) {
                while (!text().contains(text + "\n") && !text().contains(text + ":")) written.wait(10_000);
            }
        }

        String text() {
            synchronized (written) {
                return written.toString(StandardCharsets.UTF_8);
            }
        }
    }
}
