package dev.busmanager.adapter.rest.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.EncodedResourceResolver;
import org.springframework.web.servlet.resource.PathResourceResolver;
import org.springframework.web.servlet.resource.ResourceResolverChain;

/**
 * The user interface, compressed when it was built. What has its content in its name never changes; the page itself is
 * asked for anew each time, so that a new version is seen at once.
 */
@Configuration(proxyBeanMethods = false)
class StaticFiles implements WebMvcConfigurer {

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/assets/**")
                .addResourceLocations("classpath:/static/assets/")
                .setCacheControl(CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable())
                .resourceChain(false)
                .addResolver(new SmallestFirst());
        registry.addResourceHandler("/**")
                .addResourceLocations("classpath:/static/")
                .setCacheControl(CacheControl.noCache())
                .resourceChain(false)
                .addResolver(new SmallestFirst())
                .addResolver(new Page());
    }

    /** Takes the better compression of those that a browser accepts; the order in which it names them means nothing. */
    private static final class SmallestFirst extends EncodedResourceResolver {

        private static final Pattern BROTLI = Pattern.compile("(^|[ ,])br *($|,|; *q=(1|0\\.[0-9]*[1-9]))");

        @Override
        protected @Nullable Resource resolveResourceInternal(
                @Nullable HttpServletRequest request,
                String path,
                List<? extends Resource> locations,
                ResourceResolverChain chain) {
            var accepted = request == null ? null : request.getHeader(HttpHeaders.ACCEPT_ENCODING);
            if (accepted == null || !BROTLI.matcher(accepted).find())
                return super.resolveResourceInternal(request, path, locations, chain);
            var reordered = new HttpServletRequestWrapper(request) {
                @Override
                public String getHeader(String name) {
                    return name.equalsIgnoreCase(HttpHeaders.ACCEPT_ENCODING) ? "br, " + accepted : super.getHeader(name);
                }
            };
            return super.resolveResourceInternal(reordered, path, locations, chain);
        }
    }

    /** The addresses of the interface are made by the interface: all of them are one and the same page. */
    private static final class Page extends PathResourceResolver {

        @Override
        protected @Nullable Resource getResource(String path, Resource location) throws IOException {
            var isFile = path.substring(path.lastIndexOf('/') + 1).contains(".");
            if (isFile) return super.getResource(path, location);
            var isPage = !path.equals("api") && !path.startsWith("api/") && !path.equals("health");
            return isPage ? super.getResource("index.html", location) : null;
        }
    }
}
