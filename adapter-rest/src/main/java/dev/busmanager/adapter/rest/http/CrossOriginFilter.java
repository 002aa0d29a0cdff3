package dev.busmanager.adapter.rest.http;

import java.time.Duration;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.cors.UrlBasedCorsConfigurationSource;
import org.springframework.web.filter.CorsFilter;

/** Lets the frontends in that the operator named, and no others; without cookies, since we have none. */
@Component
@org.springframework.core.annotation.Order(Order.CROSS_ORIGIN)
class CrossOriginFilter extends CorsFilter {

    CrossOriginFilter(HttpSettings settings) {
        super(rules(settings.corsOrigins()));
    }

    private static UrlBasedCorsConfigurationSource rules(List<String> origins) {
        var source = new UrlBasedCorsConfigurationSource();
        if (origins.isEmpty()) return source;
        var rules = new CorsConfiguration();
        rules.setAllowedOrigins(origins);
        rules.setAllowedMethods(List.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"));
        rules.setAllowedHeaders(
                List.of("Authorization", "Content-Type", "Idempotency-Key", "If-Match", RequestId.HEADER));
        rules.setExposedHeaders(List.of("X-Total-Count", "ETag", "Link", "Retry-After", RequestId.HEADER));
        rules.setAllowCredentials(false);
        rules.setMaxAge(Duration.ofSeconds(600));
        source.registerCorsConfiguration("/**", rules);
        return source;
    }
}
