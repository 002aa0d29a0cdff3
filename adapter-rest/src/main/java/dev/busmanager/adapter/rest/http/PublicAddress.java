package dev.busmanager.adapter.rest.http;

import dev.busmanager.adapter.rest.shared.OwnAddress;
import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The host that a caller names is used only where he cannot lead others astray with it: when it is the address that the
 * operator gave, or one that has no meaning outside the house.
 */
@Component
class PublicAddress implements OwnAddress {

    /** Of the local net and of the machine itself; RFC 1918 and 4193, besides link-local ones. */
    private static final List<AddressRange> PRIVATE = List.of(
            AddressRange.parse("10.0.0.0/8"),
            AddressRange.parse("172.16.0.0/12"),
            AddressRange.parse("192.168.0.0/16"),
            AddressRange.parse("169.254.0.0/16"),
            AddressRange.parse("127.0.0.0/8"),
            AddressRange.parse("::1"),
            AddressRange.parse("fc00::/7"),
            AddressRange.parse("fe80::/10"));

    private final @Nullable String given;
    private final ClientAddress clients;

    PublicAddress(HttpSettings settings, ClientAddress clients) {
        var url = settings.publicUrl();
        given = url == null ? null : url.replaceAll("/+$", "");
        this.clients = clients;
    }

    @Override
    public String base(HttpServletRequest request) {
        var named = named(request);
        if (named != null && !isGiven(named) && isPrivate(named)) return named.toString();
        return given == null ? "" : given;
    }

    private @Nullable URI named(HttpServletRequest request) {
        var scheme = clients.fromProxy(request, "X-Forwarded-Proto");
        var host = clients.fromProxy(request, "X-Forwarded-Host");
        if (host == null) host = request.getHeader("Host");
        if (host == null) return null;
        try {
            var uri = URI.create(("https".equals(scheme) || request.isSecure() ? "https" : "http") + "://" + host);
            var isPlain = uri.getHost() != null && uri.getRawAuthority().equals(host) && uri.getRawUserInfo() == null;
            return isPlain ? uri : null;
        } catch (IllegalArgumentException _) {
            return null;
        }
    }

    private boolean isGiven(URI named) {
        return given != null && named.getRawAuthority().equalsIgnoreCase(URI.create(given).getRawAuthority());
    }

    private static boolean isPrivate(URI named) {
        var host = named.getHost();
        if (host.equalsIgnoreCase("localhost")) return true;
        return AddressRange.literal(host.replaceAll("[\\[\\]]", ""))
                .filter(PublicAddress::isPrivate)
                .isPresent();
    }

    private static boolean isPrivate(InetAddress address) {
        return PRIVATE.stream().anyMatch(range -> range.contains(address));
    }
}
