package dev.busmanager.adapter.rest.shared;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.annotation.Configuration;
import org.springframework.format.FormatterRegistry;
import org.springframework.http.MediaType;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.ContentNegotiationConfigurer;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** What all controllers share: where they stand and what they are handed. */
@Configuration(proxyBeanMethods = false)
class Wire implements WebMvcConfigurer {

    private final List<HandlerMethodArgumentResolver> resolvers;
    private final DoorKeeper doorKeeper;
    private final Instants instants;

    Wire(List<HandlerMethodArgumentResolver> resolvers, DoorKeeper doorKeeper, Instants instants) {
        this.resolvers = resolvers;
        this.doorKeeper = doorKeeper;
        this.instants = instants;
    }

    /** Points in time, days and texts in a query are read as those in a body. */
    @Override
    public void addFormatters(FormatterRegistry registry) {
        registry.addConverter(String.class, String.class, Wire::keepable);
        registry.addConverter(String.class, Instant.class, instants::inQuery);
        registry.addConverter(String.class, LocalDate.class, Days::inQuery);
    }

    /** Whatever is asked for, JSON is what there is; refused for that, a call would have done its work already. */
    @Override
    public void configureContentNegotiation(ContentNegotiationConfigurer negotiation) {
        negotiation.ignoreAcceptHeader(true).defaultContentType(MediaType.ALL);
    }

    private static String keepable(String text) {
        if (text.indexOf('\0') >= 0) throw new IllegalArgumentException("A text cannot hold NUL");
        return text;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(doorKeeper).addPathPatterns("/api/**");
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> all) {
        all.addAll(resolvers);
    }
}
