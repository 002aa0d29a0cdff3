package dev.busmanager.bootstrap.openapi;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import dev.busmanager.application.shared.Actor;
import dev.busmanager.application.shared.ExpectedVersion;
import dev.busmanager.application.shared.Page;
import dev.busmanager.application.shared.Sort;
import io.swagger.v3.core.jackson.ModelResolver;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.security.SecurityScheme;
import java.util.Map;
import org.springdoc.core.configuration.SpringDocConfiguration;
import org.springdoc.core.properties.SpringDocConfigProperties;
import org.springdoc.core.utils.SpringDocUtils;
import org.springdoc.webmvc.core.configuration.SpringDocWebMvcConfiguration;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** What is added to the server so that it describes itself. */
@Configuration(proxyBeanMethods = false)
@Import({WireSchemas.class, WireOperations.class})
@ImportAutoConfiguration({
    SpringDocConfiguration.class,
    SpringDocConfigProperties.class,
    SpringDocWebMvcConfiguration.class
})
class Documentation {

    static final String BEARER = "bearer";

    static final Map<String, Object> PROPERTIES = Map.of(
            "springdoc.paths-to-match", "/api/**,/health",
            "springdoc.api-docs.version", "openapi_3_1",
            "springdoc.default-produces-media-type", "application/json",
            "springdoc.default-consumes-media-type", "application/json",
            // Errors are described once for all, in WireOperations.
            "springdoc.override-with-generic-response", "false");

    static {
        // Found out from headers and queries; what is asked for there, WireOperations says.
        SpringDocUtils.getConfig()
                .addRequestWrapperToIgnore(Actor.class, ExpectedVersion.class, Sort.class, Page.class);
    }

    @Bean
    OpenAPI frame() {
        var token = new SecurityScheme()
                .type(SecurityScheme.Type.HTTP)
                .scheme("bearer")
                .bearerFormat("JWT");
        return new OpenAPI()
                .info(new Info()
                        .title("BusManager")
                        .version("1")
                        .license(new License().name("MIT").identifier("MIT")))
                .components(new Components().addSecuritySchemes(BEARER, token));
    }

    /** The describing library brings a JSON library of its own, which must name members as ours does. */
    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE) // who comes first is asked last, and this one asks nobody else
    ModelResolver members() {
        var mapper = new ObjectMapper().setPropertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE);
        return new ModelResolver(mapper, new WireNames()).openapi31(true);
    }
}
