package dev.busmanager.adapter.rest.shared;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.TypeMismatchException;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;

/** What a query says, read and refused as the framework does it for what a controller asks for one by one. */
record QueryValues(NativeWebRequest request, @Nullable WebDataBinderFactory binders) {

    /** @param usual what holds when the query says nothing */
    <T> T one(String name, Class<T> type, T usual) throws Exception {
        var text = request.getParameter(name);
        if (text == null || text.isEmpty()) return usual;
        var binder = Objects.requireNonNull(binders).createBinder(request, null, name);
        try {
            var value = binder.convertIfNecessary(text, type);
            return value == null ? usual : value;
        } catch (TypeMismatchException e) {
            e.initPropertyName(name);
            throw e;
        }
    }
}
