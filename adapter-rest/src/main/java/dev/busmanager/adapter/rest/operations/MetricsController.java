package dev.busmanager.adapter.rest.operations;

import dev.busmanager.adapter.rest.http.HttpSettings;
import dev.busmanager.adapter.rest.shared.OpenDoor;
import dev.busmanager.application.operations.in.MetricsUseCase;
import dev.busmanager.domain.shared.AccessException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** For Prometheus, which is not a person: it has a key of its own, or the page does not exist. */
@OpenDoor
@RestController
class MetricsController {

    private static final String FORMAT = "text/plain;version=0.0.4;charset=utf-8";

    private final MetricsUseCase metrics;
    private final HttpSettings settings;

    MetricsController(MetricsUseCase metrics, HttpSettings settings) {
        this.metrics = metrics;
        this.settings = settings;
    }

    @GetMapping("/metrics")
    ResponseEntity<String> metrics(
            @RequestHeader(name = HttpHeaders.AUTHORIZATION, required = false) @Nullable String authorization) {
        var token = settings.metricsToken();
        if (token == null) return ResponseEntity.notFound().build();
        if (authorization == null || !isEqual(authorization, "Bearer " + token))
            throw new AccessException.NotSignedIn();
        var text = new StringBuilder();
        for (var gauge : metrics.read())
            text.append("# HELP %s %s\n# TYPE %s %s\n%s %s\n"
                    .formatted(
                            gauge.name(),
                            gauge.help(),
                            gauge.name(),
                            gauge.name().endsWith("_total") ? "counter" : "gauge",
                            gauge.name(),
                            number(gauge.value())));
        return ResponseEntity.ok().header(HttpHeaders.CONTENT_TYPE, FORMAT).body(text.toString());
    }

    private static String number(double value) {
        return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
    }

    private static boolean isEqual(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }
}
