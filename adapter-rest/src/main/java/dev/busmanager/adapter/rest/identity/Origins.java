package dev.busmanager.adapter.rest.identity;

import dev.busmanager.adapter.rest.http.ClientAddress;
import dev.busmanager.application.identity.in.SignInUseCase.Origin;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/** From where a call comes. */
@Component
class Origins {

    private static final int CLIENT_LENGTH = 200;

    private final ClientAddress addresses;

    Origins(ClientAddress addresses) {
        this.addresses = addresses;
    }

    Origin of(HttpServletRequest request, @Nullable String device) {
        return new Origin(address(request), client(request), device);
    }

    String address(HttpServletRequest request) {
        return addresses.clientAddress(request);
    }

    private static @Nullable String client(HttpServletRequest request) {
        var client = request.getHeader(HttpHeaders.USER_AGENT);
        return client == null || client.length() <= CLIENT_LENGTH ? client : client.substring(0, CLIENT_LENGTH);
    }
}
