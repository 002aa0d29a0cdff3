package dev.busmanager.adapter.rest.http;

import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** From where a call really comes. Anyone can write a forwarding header, so only those of known proxies count. */
@Component
public class ClientAddress {

    private static final Pattern WITH_PORT = Pattern.compile("\\[(.+)](?::\\d+)?|([0-9.]+):\\d+");

    private final List<AddressRange> proxies;

    ClientAddress(HttpSettings settings) {
        proxies = settings.trustedProxies().stream().map(AddressRange::parse).toList();
    }

    public String clientAddress(HttpServletRequest request) {
        var address = request.getRemoteAddr();
        // The nearest proxy wrote last: as long as that is one of ours, what it says is believed.
        for (var said : forwarded(request)) {
            if (!isProxy(address)) break;
            var client = literal(said);
            if (client.isEmpty()) break;
            address = client.get().getHostAddress();
        }
        return address;
    }

    /** What the proxy says that passed the call on to us; nothing when that is not one of ours. */
    @Nullable String fromProxy(HttpServletRequest request, String header) {
        return isProxy(request.getRemoteAddr()) ? request.getHeader(header) : null;
    }

    private boolean isProxy(String address) {
        return AddressRange.literal(address)
                .filter(literal -> proxies.stream().anyMatch(range -> range.contains(literal)))
                .isPresent();
    }

    private static List<String> forwarded(HttpServletRequest request) {
        var said = new ArrayList<String>();
        for (var line : Collections.list(request.getHeaders("X-Forwarded-For")))
            for (var each : line.split(",")) said.add(each.strip());
        return said.reversed();
    }

    private static Optional<InetAddress> literal(String text) {
        var port = WITH_PORT.matcher(text);
        if (!port.matches()) return AddressRange.literal(text);
        return AddressRange.literal(port.group(1) == null ? port.group(2) : port.group(1));
    }
}
