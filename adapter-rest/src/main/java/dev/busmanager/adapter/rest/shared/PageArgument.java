package dev.busmanager.adapter.rest.shared;

import dev.busmanager.application.shared.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Hands a controller the part of a list that is asked for: all of it, counted, unless the query says otherwise. */
@Component
class PageArgument implements HandlerMethodArgumentResolver {

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Page.class;
    }

    @Override
    public Page resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders)
            throws Exception {
        var query = new QueryValues(request, binders);
        return new Page(
                query.one("limit", Integer.class, Page.MOST),
                query.one("offset", Integer.class, 0),
                query.one("total", Boolean.class, true));
    }
}
