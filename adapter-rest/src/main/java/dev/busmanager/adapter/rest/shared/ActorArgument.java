package dev.busmanager.adapter.rest.shared;

import dev.busmanager.application.shared.Actor;
import jakarta.servlet.ServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Hands a controller the one who asks, as the bearer filter found out. */
@Component
public class ActorArgument implements HandlerMethodArgumentResolver {

    private static final String NAME = Actor.class.getName();

    /** Called once per request, by the filter that reads the token. */
    public static void remember(ServletRequest request, Actor actor) {
        request.setAttribute(NAME, actor);
    }

    public static Actor of(ServletRequest request) {
        return request.getAttribute(NAME) instanceof Actor actor ? actor : Actor.STRANGER;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Actor.class;
    }

    @Override
    public Actor resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        return request.getAttribute(NAME, RequestAttributes.SCOPE_REQUEST) instanceof Actor actor
                ? actor
                : Actor.STRANGER;
    }
}
