package dev.busmanager.bootstrap.e2e;

import static dev.busmanager.bootstrap.e2e.FileCalls.fetch;
import static dev.busmanager.bootstrap.e2e.FileCalls.form;
import static dev.busmanager.bootstrap.e2e.FileCalls.send;
import static dev.busmanager.bootstrap.e2e.FileCalls.upload;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.zaxxer.hikari.HikariDataSource;
import dev.busmanager.application.file.in.UploadFileUseCase;
import dev.busmanager.application.file.out.FileStore;
import dev.busmanager.application.shared.Actor;
import dev.busmanager.application.shared.out.UnitOfWork;
import dev.busmanager.domain.file.FileKey;
import dev.busmanager.domain.file.Folder;
import dev.busmanager.domain.file.Pictures;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UploadIT {

    private static final int MB = 1024 * 1024;

    private final TestServer server = TestServer.shared();

    @Test
    void givenReceipt_whenADriverSendsItAsAForm_thenTheAnswerIsAsOnTheWireAndHeCanReadItBack() {
        var driver = server.driver();
        var receipt = Pictures.padded(Pictures.jpeg(4032, 3024), 3 * MB + 17, 1);

        var answer = upload(driver, "expense", receipt).expect(200).json();

        assertThat(answer.propertyNames()).containsExactly("url", "filename", "content_type");
        assertThat(answer.get("content_type").asString()).isEqualTo("image/jpeg");
        assertThat(answer.get("filename").asString()).matches("[0-9a-f-]{36}\\.jpg");
        assertThat(answer.get("url").asString())
                .isEqualTo("/uploads/expenses/" + answer.get("filename").asString());
        assertThat(fetch(driver, "/api" + answer.get("url").asString()).body()).isEqualTo(receipt);
    }

    @Test
    void givenPhoto_whenOurOwnClientSendsItAsTheBody_thenTaken() {
        var answer = send(server.workshop(), "repair?filename=before.png", Pictures.png(800, 600), "image/heic");

        assertThat(answer.expect(200).json().get("content_type").asString()).isEqualTo("image/png");
    }

    @ParameterizedTest
    @CsvSource({
        "expense, repair_org, 403", "repair, driver, 403", "logo, driver, 403", "logo, repair_org, 403",
        "expense, admin, 200", "repair, admin, 200"
    })
    void givenRole_whenItUploads_thenTheMatrixHolds(String kind, String role, int status) {
        var client = role.equals("admin")
                ? server.office()
                : role.equals("driver") ? server.driver() : server.workshop();

        upload(client, kind, Pictures.png(80, 60)).expect(status);
    }

    @Test
    void givenNobody_whenHeUploads_thenHeMustSignIn() {
        upload(server.stranger(), "expense", Pictures.png(80, 60)).expect(401);
        upload(server.stranger().withToken("null"), "expense", Pictures.png(80, 60)).expect(401);
    }

    /** Only the head of the call is sent, and the answer comes nevertheless. */
    @Test
    void givenWrongRole_whenTenMegabytesAreAnnounced_thenRefusedBeforeTheFirstByteOfThem() throws Exception {
        try (var line = new Line(server.driver(), "logo", 2 * MB)) {
            assertThat(line.status()).isEqualTo(403);
        }
    }

    @Test
    void givenWhatIsNoFileForUs_whenSent_thenTheReasonIsTold() {
        var driver = server.driver();

        var heic = upload(driver, "expense", Pictures.heic("heic")).expect(415);
        assertThat(heic.code()).isEqualTo("file.heic");
        assertThat(heic.json().get("detail").asString()).contains("JPEG");
        var svg = Pictures.text("<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'></svg>");
        assertThat(upload(driver, "expense", svg).expect(415).code()).isEqualTo("file.wrong-type");
        assertThat(upload(server.workshop(), "repair", Pictures.pdf()).expect(415).code())
                .isEqualTo("file.wrong-type");
        assertThat(upload(driver, "expense", Pictures.png(60_000, 60_000)).expect(413).code())
                .isEqualTo("file.too-many-pixels");
        assertThat(upload(driver, "expense", new byte[0]).expect(422).code()).isEqualTo("file.empty");
    }

    @Test
    void givenFormWithoutTheField_whenSent_thenMissing() {
        var driver = server.driver();
        var form = form("x", "document", Pictures.png(80, 60));

        assertThat(send(driver, "expense", form, "multipart/form-data; boundary=x").expect(422).code())
                .isEqualTo("file.missing");
        assertThat(send(driver, "expense", Pictures.text("{}"), "application/json").expect(422).code())
                .isEqualTo("file.missing");
        assertThat(send(driver, "expense", new byte[0], "multipart/form-data; boundary=x").expect(422).code())
                .isEqualTo("file.missing");
        assertThat(send(driver, "expense", form, "multipart/form-data").expect(422).code())
                .isEqualTo("file.incomplete");
    }

    @Test
    void givenFormThatEndsTooEarly_whenSent_thenIncompleteAndNothingRemains() {
        var driver = server.driver();
        var form = form("x", "file", Pictures.padded(Pictures.png(80, 60), MB, 2));
        var before = leftOvers();

        var answer = send(
                driver, "expense", Arrays.copyOf(form, form.length - 7), "multipart/form-data; boundary=x");

        assertThat(answer.expect(422).code()).isEqualTo("file.incomplete");
        assertThat(leftOvers()).isEqualTo(before);
    }

    @Test
    void givenLargestSizes_whenReachedAndExceeded_thenTakenAndRefused() {
        var office = server.office();
        var picture = Pictures.png(80, 60);

        upload(office, "expense", Pictures.padded(picture, 10 * MB, 3)).expect(200);
        assertThat(upload(office, "expense", Pictures.padded(picture, 10 * MB + 1, 4))
                        .expect(413)
                        .code())
                .isEqualTo("file.too-large");
        upload(office, "expense", Pictures.padded(picture, 12 * MB, 5)).expect(413);
        assertThat(upload(office, "logo", Pictures.padded(picture, 2 * MB + 1, 6))
                        .expect(413)
                        .json()
                        .get("detail")
                        .asString())
                .contains("2 MB");
    }

    @Test
    void givenKey_whenTheSameFileIsSentAgain_thenItIsKeptOnceAndTheAnswerIsTheSame() {
        var driver = server.driver();
        var receipt = Pictures.padded(Pictures.png(80, 60), 100_000, 7);
        var key = UUID.randomUUID().toString();

        var first = upload(driver, "expense", receipt, "Idempotency-Key", key).expect(200);
        var second = upload(driver, "expense", receipt, "Idempotency-Key", key).expect(200);

        assertThat(second.text()).isEqualTo(first.text());
        assertThat(rowsOf(receipt)).isEqualTo(1);
        assertThat(leftOvers()).isZero();
        assertThat(upload(driver, "expense", Pictures.png(81, 60), "Idempotency-Key", key)
                        .expect(422)
                        .code())
                .isEqualTo("key.used-for-something-else");
        upload(driver, "expense", receipt).expect(200);
        assertThat(rowsOf(receipt)).isEqualTo(2);
    }

    @Test
    void givenUnitOfWorkThatIsUndone_whenAFileWasMovedInIt_thenItIsGoneFromTheDisk() throws Exception {
        var files = server.bean(UploadFileUseCase.class);
        var store = server.bean(FileStore.class);
        var places = new ArrayList<String>();
        try (var received = files.receive(
                Actor.HOUSE, Folder.EXPENSES, () -> new ByteArrayInputStream(Pictures.pdf()))) {

            assertThatExceptionOfType(IllegalStateException.class)
                    .isThrownBy(() -> server.bean(UnitOfWork.class).run(() -> {
                        var kept = files.keep(Actor.HOUSE, received);
                        places.add(kept.place());
                        assertThat(store.locate(kept.place())).isPresent();
                        throw new IllegalStateException("a later step fails");
                    }));
        }

        assertThat(store.locate(places.getFirst())).isEmpty();
        assertThat(server.jdbc()
                        .sql("select count(*) from stored_file where place = ?")
                        .param(places.getFirst())
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void givenPhonesOnBadLines_whenTheirFilesTrickleIn_thenNoConnectionToTheDatabaseIsHeld() throws Exception {
        var driver = server.driver();
        var pool = server.bean(HikariDataSource.class).getHikariPoolMXBean();
        var photo = Pictures.padded(Pictures.png(800, 600), MB, 8);
        var lines = new ArrayList<Line>();
        try {
            for (int i = 0; i < 3; i++) {
                var line = new Line(driver, "expense", photo.length);
                line.send(Arrays.copyOf(photo, photo.length / 2));
                lines.add(line);
            }
            await(() -> leftOvers() == 3);

            assertThat(pool.getActiveConnections()).isZero();

            for (var line : lines) line.send(Arrays.copyOfRange(photo, photo.length / 2, photo.length));
            for (var line : lines) assertThat(line.status()).isEqualTo(200);
        } finally {
            for (var line : lines) line.close();
        }
    }

    @Test
    void givenPhoneThatLosesItsLine_whenHalfTheFileIsThere_thenNothingRemainsAndItsPlaceIsFree() throws Exception {
        var driver = server.driver();
        for (int i = 0; i < 6; i++) {
            var line = new Line(driver, "expense", MB);
            line.send(Pictures.padded(Pictures.png(800, 600), MB / 2, i));
            await(() -> leftOvers() == 1);
            line.close();
            await(() -> leftOvers() == 0);
        }

        upload(driver, "expense", Pictures.png(80, 60)).expect(200);
    }

    @Test
    void givenOwnFile_whenItsUploaderRemovesIt_thenGoneAndForeignOnesAreNotHis() {
        var driver = server.driver();
        var url = upload(driver, "expense", Pictures.pdf()).expect(200).json().get("url").asString();
        var address = "/api/upload/expense/" + url.substring(url.lastIndexOf('/') + 1);

        assertThat(server.driver().delete(address).expect(403).code()).isEqualTo("file.foreign");
        server.stranger().delete(address).expect(401);
        assertThat(driver.delete(address).expect(200).json().propertyNames()).containsExactly("message");

        driver.delete(address).expect(404);
        driver.get("/api" + url).expect(404);
        driver.delete("/api/upload/expense/..%2f..%2fetc").expect(400);
        assertThat(server.bean(FileStore.class)
                        .locate(FileKey.inLink(url).orElseThrow().toString()))
                .isEmpty();
    }

    private long rowsOf(byte[] content) {
        return server.jdbc()
                .sql("select count(*) from stored_file where sha256 = sha256(?)")
                .param(content)
                .query(Long.class)
                .single();
    }

    private long leftOvers() {
        var found = new ArrayList<String>();
        server.bean(FileStore.class).walk(each -> {
            if (each.leftOver()) found.add(each.place());
        });
        return found.size();
    }

    private static void await(BooleanSupplier condition) throws InterruptedException {
        var end = Instant.now().plus(Duration.ofSeconds(10));
        while (!condition.getAsBoolean()) {
            assertThat(Instant.now()).isBefore(end);
            Thread.sleep(10);
        }
    }

    /** An upload by hand, as slow and as incomplete as the test wants it. */
    private static final class Line implements AutoCloseable {

        private final Socket socket;

        Line(Client client, String kind, int length) throws IOException {
            socket = new Socket("localhost", URI.create(client.base()).getPort());
            socket.setSoTimeout(10_000);
            var head = List.of(
                    "POST /api/upload/" + kind + " HTTP/1.1",
                    "Host: localhost",
                    "Authorization: Bearer " + client.token(),
                    "Content-Type: image/png",
                    "Content-Length: " + length,
                    "\r\n");
            send(String.join("\r\n", head).getBytes(StandardCharsets.US_ASCII));
        }

        void send(byte[] bytes) throws IOException {
            socket.getOutputStream().write(bytes);
            socket.getOutputStream().flush();
        }

        int status() throws IOException {
            return Integer.parseInt(new String(socket.getInputStream().readNBytes(12), StandardCharsets.US_ASCII)
                    .substring(9));
        }

        @Override
        public void close() throws IOException {
            socket.setSoLinger(true, 0);
            socket.close();
        }
    }
}
