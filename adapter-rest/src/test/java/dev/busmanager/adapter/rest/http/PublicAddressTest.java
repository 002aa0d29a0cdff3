package dev.busmanager.adapter.rest.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletRequest;

class PublicAddressTest {

    @ParameterizedTest
    @CsvSource({
        "localhost:8080, http://localhost:8080",
        "127.0.0.1, http://127.0.0.1",
        "192.168.1.5:8080, http://192.168.1.5:8080",
        "10.1.2.3, http://10.1.2.3",
        "172.31.0.1, http://172.31.0.1",
        "[::1]:8080, http://[::1]:8080",
        "[fd00::5], http://[fd00::5]",
        "172.32.0.1, ''",
        "8.8.8.8, ''",
        "evil.example, ''",
        "localhost.evil.example, ''",
        "10.0.0.1.evil.example, ''",
        "evil.example@10.0.0.1, ''",
        "10.0.0.1/evil, ''",
        "'10.0.0.1 x', ''"
    })
    void givenNoPublicUrl_whenAHostIsNamed_thenOnlyOneWithoutMeaningOutsideIsUsed(String host, String base) {
        assertThat(base(null, request(host))).isEqualTo(base);
    }

    @ParameterizedTest
    @CsvSource({
        "fleet.example, https://fleet.example",
        "FLEET.example, https://fleet.example",
        "evil.example, https://fleet.example",
        "192.168.1.5:8080, http://192.168.1.5:8080"
    })
    void givenPublicUrl_whenAnotherHostIsNamed_thenThePublicOneIsUsedUnlessTheCallIsFromTheHouse(
            String host, String base) {
        assertThat(base("https://fleet.example/", request(host))).isEqualTo(base);
    }

    @Test
    void givenForwardingHeaders_whenTheyComeFromAStranger_thenTheyAreIgnored() {
        var request = request("192.168.1.5:8080");
        request.setRemoteAddr("192.168.1.77");
        request.addHeader("X-Forwarded-Host", "10.0.0.9");
        request.addHeader("X-Forwarded-Proto", "https");

        assertThat(base(null, request)).isEqualTo("http://192.168.1.5:8080");
    }

    @Test
    void givenForwardingHeaders_whenTheyComeFromOurProxy_thenTheyCount() {
        var request = request("127.0.0.1:8080");
        request.setRemoteAddr("127.0.0.1");
        request.addHeader("X-Forwarded-Host", "192.168.1.5");
        request.addHeader("X-Forwarded-Proto", "https");

        assertThat(base(null, request)).isEqualTo("https://192.168.1.5");
    }

    private static String base(@Nullable String publicUrl, MockHttpServletRequest request) {
        var settings = new HttpSettings(8080, List.of(), publicUrl, List.of("127.0.0.1"), null);
        return new PublicAddress(settings, new ClientAddress(settings)).base(request);
    }

    private static MockHttpServletRequest request(String host) {
        var request = new MockHttpServletRequest();
        request.setRemoteAddr("192.168.1.50");
        request.addHeader("Host", host);
        return request;
    }
}
