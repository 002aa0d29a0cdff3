package dev.busmanager.adapter.rest.shared;

import java.util.List;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** What all controllers share: where they stand and what they are handed. */
@Configuration(proxyBeanMethods = false)
class Wire implements WebMvcConfigurer {

    private final List<HandlerMethodArgumentResolver> resolvers;
    private final DoorKeeper doorKeeper;

    Wire(List<HandlerMethodArgumentResolver> resolvers, DoorKeeper doorKeeper) {
        this.resolvers = resolvers;
        this.doorKeeper = doorKeeper;
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
