package dev.busmanager.adapter.rest.shared;

import dev.busmanager.application.shared.Actor;
import dev.busmanager.application.shared.out.CompanyZone;
import java.time.ZoneId;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.http.converter.autoconfigure.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.context.annotation.AnnotatedBeanDefinitionReader;
import org.springframework.context.annotation.ClassPathBeanDefinitionScanner;
import org.springframework.context.annotation.Configuration;
import org.springframework.mock.web.MockServletContext;
import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.support.GenericWebApplicationContext;

/**
 * Controllers as they are on the wire, with the JSON, the errors and the arguments of the real server, but without one.
 * What they ask for is given to them with {@link #with}.
 */
public final class Slice implements AutoCloseable {

    public static final ZoneId ZONE = ZoneId.of("Asia/Kolkata");

    private final GenericWebApplicationContext context = new GenericWebApplicationContext(new MockServletContext());

    /** @param parts the controllers and the components of their own */
    public Slice(Class<?>... parts) {
        var reader = new AnnotatedBeanDefinitionReader(context);
        reader.register(Surroundings.class);
        reader.register(parts);
        new ClassPathBeanDefinitionScanner(context).scan(Slice.class.getPackageName());
        // What is shared but not asked for here is not made, so nobody has to give what it asks for.
        context.addBeanFactoryPostProcessor(beans -> {
            for (var name : beans.getBeanNamesForAnnotation(Component.class))
                beans.getBeanDefinition(name).setLazyInit(true);
        });
        with(CompanyZone.class, () -> ZONE);
    }

    public <T> Slice with(Class<T> type, T bean) {
        context.registerBean(type, () -> bean);
        return this;
    }

    public MockMvcTester mvc() {
        if (!context.isActive()) context.refresh();
        return MockMvcTester.create(MockMvcBuilders.webAppContextSetup(context).build());
    }

    /** The call comes from him, as the bearer filter would have found out. */
    public static RequestPostProcessor by(Actor actor) {
        return request -> {
            ActorArgument.remember(request, actor);
            return request;
        };
    }

    @Override
    public void close() {
        context.close();
    }

    @Configuration(proxyBeanMethods = false)
    @ImportAutoConfiguration({
        WebMvcAutoConfiguration.class,
        HttpMessageConvertersAutoConfiguration.class,
        JacksonAutoConfiguration.class
    })
    static class Surroundings {}
}
