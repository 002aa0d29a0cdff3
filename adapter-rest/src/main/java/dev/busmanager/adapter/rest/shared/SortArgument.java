package dev.busmanager.adapter.rest.shared;

import dev.busmanager.application.shared.Sort;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.core.ResolvableType;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Hands a controller the order of a list: the member to sort by, with a minus for the greatest first. */
@Component
class SortArgument implements HandlerMethodArgumentResolver {

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.hasParameterAnnotation(SortedBy.class);
    }

    @Override
    public Sort<?> resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders)
            throws Exception {
        var usual = Objects.requireNonNull(parameter.getParameterAnnotation(SortedBy.class));
        var text = new QueryValues(request, binders).one("sort", String.class, usual.value());
        return sort(text, ResolvableType.forMethodParameter(parameter).getGeneric());
    }

    private static <B extends Enum<B>> Sort<B> sort(String text, ResolvableType by) {
        boolean descending = text.startsWith("-");
        var member = descending ? text.substring(1) : text;
        @SuppressWarnings("unchecked") // a sort is by an enum, as its type says
        var all = (B[]) by.toClass().getEnumConstants();
        return new Sort<>(
                Choices.one("sort", member, all, each -> each.name().toLowerCase(Locale.ROOT)), descending);
    }
}
