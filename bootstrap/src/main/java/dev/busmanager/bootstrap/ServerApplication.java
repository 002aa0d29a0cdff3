package dev.busmanager.bootstrap;

import java.util.Map;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.http.converter.autoconfigure.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.context.annotation.ComponentScan;

/**
 * The server: all rooms together. Only what is named here comes from Spring Boot's own wiring, so nothing grows by
 * itself when a library is added.
 */
@SpringBootConfiguration(proxyBeanMethods = false)
@ComponentScan({"dev.busmanager.adapter", "dev.busmanager.bootstrap.wiring"})
@ImportAutoConfiguration({
    TomcatServletWebServerAutoConfiguration.class,
    DispatcherServletAutoConfiguration.class,
    WebMvcAutoConfiguration.class,
    HttpMessageConvertersAutoConfiguration.class,
    JacksonAutoConfiguration.class
})
public class ServerApplication {

    /** The build asks here which beans there are; people start the server through {@link Main}. */
    public static void main(String[] args) {
        application().run(args);
    }

    static SpringApplication application() {
        var application = new SpringApplication(ServerApplication.class);
        application.setMainApplicationClass(ServerApplication.class);
        application.setWebApplicationType(WebApplicationType.SERVLET);
        application.setBannerMode(Banner.Mode.OFF);
        application.setLogStartupInfo(false);
        application.setRegisterShutdownHook(false);
        // It reads forms of any size into memory, before our own filters can bound them. We take no forms.
        application.setDefaultProperties(Map.of("spring.mvc.formcontent.filter.enabled", "false"));
        return application;
    }
}
