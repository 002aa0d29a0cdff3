package dev.busmanager.adapter.rest.http;

import java.net.InetAddress;
import java.util.Arrays;
import java.util.Optional;

/** Addresses that begin alike, such as {@code 10.0.0.0/8}; or a single one. Names are never looked up. */
record AddressRange(byte[] address, int bits) {

    /** @throws IllegalArgumentException with a sentence when it is none */
    static AddressRange parse(String text) {
        var parts = text.strip().split("/", 2);
        var address = literal(parts[0]).map(InetAddress::getAddress).orElseThrow(() -> misshapen(text));
        try {
            var bits = parts.length == 1 ? address.length * 8 : Integer.parseInt(parts[1]);
            if (bits < 0 || bits > address.length * 8) throw misshapen(text);
            return new AddressRange(address, bits);
        } catch (NumberFormatException _) {
            throw misshapen(text);
        }
    }

    static Optional<InetAddress> literal(String text) {
        try {
            return Optional.of(InetAddress.ofLiteral(text));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    boolean contains(InetAddress other) {
        var bytes = other.getAddress();
        if (bytes.length != address.length) return false;
        var whole = bits / 8;
        if (!Arrays.equals(address, 0, whole, bytes, 0, whole)) return false;
        var rest = bits % 8;
        return rest == 0 || (address[whole] ^ bytes[whole]) >> (8 - rest) == 0;
    }

    private static IllegalArgumentException misshapen(String text) {
        return new IllegalArgumentException(
                "'%s' is neither an address nor a range such as 10.0.0.0/8".formatted(text));
    }
}
