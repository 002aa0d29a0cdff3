package dev.busmanager.adapter.rest.shared;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** Closed unless said otherwise. What the one who comes in may do is decided by the use case. */
@Component
class DoorKeeper implements HandlerInterceptor {

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method && !isOpen(method)) ActorArgument.of(request).signedIn();
        return true;
    }

    private static boolean isOpen(HandlerMethod method) {
        return method.hasMethodAnnotation(OpenDoor.class) || method.getBeanType().isAnnotationPresent(OpenDoor.class);
    }
}
