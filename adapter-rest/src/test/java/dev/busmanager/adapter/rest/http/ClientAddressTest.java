package dev.busmanager.adapter.rest.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;

class ClientAddressTest {

    private final ClientAddress addresses = behind("10.0.0.0/8", "2001:db8::7", "127.0.0.1");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # from            | said                                  | client
            203.0.113.9       |                                       | 203.0.113.9
            203.0.113.9       | 1.2.3.4                               | 203.0.113.9
            127.0.0.1         | 203.0.113.9                           | 203.0.113.9
            127.0.0.1         | 1.2.3.4, 203.0.113.9                  | 203.0.113.9
            127.0.0.1         | 1.2.3.4, 203.0.113.9, 10.2.3.4        | 203.0.113.9
            127.0.0.1         | 10.9.9.9, 10.2.3.4                    | 10.9.9.9
            127.0.0.1         | 203.0.113.9:5123                      | 203.0.113.9
            127.0.0.1         | [2001:db8::9]:443                     | 2001:db8:0:0:0:0:0:9
            2001:db8::7       | 203.0.113.9                           | 203.0.113.9
            ::ffff:10.0.0.1   | 203.0.113.9                           | 203.0.113.9
            127.0.0.1         | unknown                               | 127.0.0.1
            127.0.0.1         | 1.2.3.4, <script>                     | 127.0.0.1
            11.0.0.1          | 1.2.3.4                               | 11.0.0.1
            """)
    void givenCall_whenItsOriginIsSought_thenOnlyWhatKnownProxiesSayIsBelieved(
            String from, String said, String client) {
        var request = new MockHttpServletRequest();
        request.setRemoteAddr(from);
        if (said != null) request.addHeader("X-Forwarded-For", said);

        assertThat(addresses.clientAddress(request)).isEqualTo(client);
    }

    @Test
    void givenSeveralHeaders_whenTheOriginIsSought_thenTheyAreOneList() {
        var request = new MockHttpServletRequest();
        request.setRemoteAddr("127.0.0.1");
        request.addHeader("X-Forwarded-For", "1.2.3.4");
        request.addHeader("X-Forwarded-For", "203.0.113.9, 10.0.0.1");

        assertThat(addresses.clientAddress(request)).isEqualTo("203.0.113.9");
    }

    @ParameterizedTest
    @ValueSource(strings = {"proxy.example", "10.0.0.0/33", "10.0.0.0/x", "10.0.0.0/-1", "", "300.1.1.1"})
    void givenProxyThatIsNoAddress_whenConfigured_thenRefusedWithASentence(String proxy) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> behind(proxy))
                .withMessageContaining("neither an address nor a range");
    }

    static ClientAddress behind(String... proxies) {
        return new ClientAddress(new HttpSettings(8080, List.of(), null, List.of(proxies), null));
    }
}
