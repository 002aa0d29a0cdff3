package dev.busmanager.adapter.rest.shared;

import dev.busmanager.application.shared.ExpectedVersion;
import dev.busmanager.domain.shared.Flaw;
import dev.busmanager.domain.shared.InvalidInputException;
import dev.busmanager.domain.shared.Version;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice;

/** Sends the version of a record as {@code ETag} and takes it back as {@code If-Match}. */
@RestControllerAdvice
class EntityTags implements ResponseBodyAdvice<Versioned>, HandlerMethodArgumentResolver {

    private static final Pattern TAG = Pattern.compile("\"(\\d{1,18})\"");

    @Override
    public boolean supports(MethodParameter returned, Class<? extends HttpMessageConverter<?>> converter) {
        return Versioned.class.isAssignableFrom(returned.getParameterType());
    }

    @Override
    public @Nullable Versioned beforeBodyWrite(
            @Nullable Versioned body,
            MethodParameter returned,
            MediaType type,
            Class<? extends HttpMessageConverter<?>> converter,
            ServerHttpRequest request,
            ServerHttpResponse response) {
        if (body != null) response.getHeaders().setETag(of(body.version()));
        return body;
    }

    static String of(Version version) {
        return "\"" + version.number() + "\"";
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == ExpectedVersion.class;
    }

    @Override
    public ExpectedVersion resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        var header = request.getHeader(HttpHeaders.IF_MATCH);
        if (header == null || header.equals("*")) return ExpectedVersion.ANY;
        var tag = TAG.matcher(header.strip());
        if (!tag.matches())
            throw new InvalidInputException(HttpHeaders.IF_MATCH, Flaw.notAnEntityTag());
        return new ExpectedVersion(new Version(Long.parseLong(tag.group(1))));
    }
}
