package dev.busmanager.bootstrap.e2e;

import static dev.busmanager.bootstrap.e2e.FileCalls.fetch;
import static dev.busmanager.bootstrap.e2e.FileCalls.open;
import static dev.busmanager.bootstrap.e2e.FileCalls.upload;
import static org.assertj.core.api.Assertions.assertThat;

import dev.busmanager.application.file.in.LinkFilesUseCase;
import dev.busmanager.application.identity.in.AuthenticateUseCase;
import dev.busmanager.application.shared.Actor;
import dev.busmanager.domain.file.FileKey;
import dev.busmanager.domain.file.Pictures;
import dev.busmanager.domain.identity.AccountId;
import dev.busmanager.domain.identity.SessionId;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class FilesIT {

    private final TestServer server = TestServer.shared();
    private final Client driver = server.driver();

    @Test
    void givenReceipt_whenRead_thenItsHeadersLetItBeShownAndNothingElse() {
        var url = receipt(Pictures.pdf());

        var answer = fetch(driver, url);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(header(answer, "Content-Type")).isEqualTo("application/pdf");
        assertThat(header(answer, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(header(answer, "Content-Disposition")).startsWith("inline; filename=\"");
        assertThat(header(answer, "Content-Security-Policy")).contains("default-src 'none'");
        assertThat(answer.headers().allValues("Content-Security-Policy")).hasSize(1);
        assertThat(header(answer, "Cache-Control")).startsWith("private");
        assertThat(header(answer, "Last-Modified")).endsWith("GMT");
        assertThat(answer.body()).isEqualTo(Pictures.pdf());
    }

    @Test
    void givenKnownTag_whenAskedAgain_thenNotModified() {
        var url = receipt(Pictures.pdf());
        var tag = header(fetch(driver, url), "ETag");

        assertThat(tag).matches("\"[0-9a-f]{64}\"");
        assertThat(fetch(driver, url, "If-None-Match", tag).statusCode()).isEqualTo(304);
        assertThat(fetch(driver, url, "If-None-Match", "\"else\"").statusCode()).isEqualTo(200);
    }

    /** Both ways of sending: small ones by us, large ones by the connector. */
    @Test
    void givenFile_whenPartsOfItAreAskedFor_thenExactlyThoseCome() {
        for (var size : new int[] {1_000, 3_000_000}) {
            var photo = Pictures.padded(Pictures.png(800, 600), size, size);
            var url = receipt(photo);

            assertThat(fetch(driver, url).body()).isEqualTo(photo);
            for (var range : new int[][] {{0, 0}, {1, 9}, {size - 1, size + 50}, {17, size - 2}, {0, size - 1}}) {
                var part = fetch(driver, url, "Range", "bytes=%d-%d".formatted(range[0], range[1]));
                var end = Math.min(range[1], size - 1);
                var whole = range[0] == 0 && end == size - 1;
                assertThat(part.statusCode()).isEqualTo(whole ? 200 : 206);
                if (!whole)
                    assertThat(header(part, "Content-Range"))
                            .isEqualTo("bytes %d-%d/%d".formatted(range[0], end, size));
                assertThat(part.body()).isEqualTo(Arrays.copyOfRange(photo, range[0], end + 1));
            }
            var tail = fetch(driver, url, "Range", "bytes=-5");
            assertThat(tail.body()).isEqualTo(Arrays.copyOfRange(photo, size - 5, size));
            var beyond = fetch(driver, url, "Range", "bytes=%d-".formatted(size));
            assertThat(beyond.statusCode()).isEqualTo(416);
            assertThat(header(beyond, "Content-Range")).isEqualTo("bytes */" + size);
            assertThat(fetch(driver, url, "Range", "bytes=1-2", "If-Range", "\"old\"").body()).hasSize(size);
            assertThat(fetch(driver, url, "Range", "cows=1-2").body()).hasSize(size);
            var head = FileCalls.exchange(
                    driver.request(url).method("HEAD", BodyPublishers.noBody()).build(), BodyHandlers.ofByteArray());
            assertThat(header(head, "Content-Length")).isEqualTo(Integer.toString(size));
            assertThat(head.body()).isEmpty();
        }
    }

    @Test
    void givenReceipt_whenOthersAskForIt_thenOnlyTheOfficeGetsIt() {
        var url = receipt(Pictures.pdf());

        assertThat(fetch(server.office(), url).statusCode()).isEqualTo(200);
        server.driver().get(url).expect(403);
        server.workshop().get(url).expect(403);
        server.stranger().get(url).expect(401);
        driver.get("/api/uploads/expenses/unknown.pdf").expect(404);
        driver.get("/api/uploads/expenses/.part-x").expect(404);
        driver.get("/api/uploads/backups/all.zip").expect(404);
        driver.get("/api/uploads/expenses/../../postgres.json").expect(404);
    }

    @Test
    void givenSignedLink_whenOpenedWithoutAToken_thenItOpensUntilItsOwnerSignsOut() {
        var url = receipt(Pictures.jpeg(800, 600));
        var link = signed(url);

        assertThat(open(link).statusCode()).isEqualTo(200);
        assertThat(open(link.replace("expires=1", "expires=2")).statusCode()).isEqualTo(403);
        assertThat(open(link.replaceAll("signature=.", "signature=")).statusCode()).isEqualTo(403);
        assertThat(open(link.replaceAll("account=[^&]*", "account=me")).statusCode()).isEqualTo(403);
        var other = receipt(Pictures.jpeg(80, 60));
        assertThat(open(link.replace(url, other)).statusCode()).isEqualTo(403);

        driver.post("/api/auth/sign-out", Map.of()).expect(200);

        assertThat(open(link).statusCode()).isEqualTo(403);
    }

    private String receipt(byte[] content) {
        return "/api" + upload(driver, "expense", content).expect(200).json().get("url").asString();
    }

    private String signed(String url) {
        var signature = server.bean(LinkFilesUseCase.class)
                .link(actor(driver), FileKey.inLink(url).orElseThrow())
                .signature();
        return "%s%s?expires=%d&account=%s&signature=%s"
                .formatted(
                        driver.base(),
                        url,
                        signature.expires().getEpochSecond(),
                        signature.account(),
                        signature.mac());
    }

    private Actor actor(Client client) {
        var claims = JsonMapper.shared()
                .readTree(new String(
                        Base64.getUrlDecoder().decode(client.token().split("\\.")[1]), StandardCharsets.UTF_8));
        return server.bean(AuthenticateUseCase.class)
                .authenticate(
                        new AccountId(UUID.fromString(claims.get("sub").asString())),
                        new SessionId(UUID.fromString(claims.get("sid").asString())),
                        true);
    }

    private static String header(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }
}
