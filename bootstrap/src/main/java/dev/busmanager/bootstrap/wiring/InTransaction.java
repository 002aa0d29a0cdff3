package dev.busmanager.bootstrap.wiring;

import dev.busmanager.application.shared.out.UnitOfWork;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;

/** Makes each call of a use case one unit of work, around its interface; the service inside knows nothing of it. */
final class InTransaction {

    private final UnitOfWork unitOfWork;

    InTransaction(UnitOfWork unitOfWork) {
        this.unitOfWork = unitOfWork;
    }

    <T> T run(Class<T> useCase, T service) {
        var proxy = Proxy.newProxyInstance(
                useCase.getClassLoader(),
                new Class<?>[] {useCase},
                (_, method, arguments) -> unitOfWork.run(() -> {
                    try {
                        return method.invoke(service, arguments);
                    } catch (InvocationTargetException e) {
                        throw unchecked(e.getCause());
                    } catch (IllegalAccessException e) {
                        throw new IllegalStateException(e);
                    }
                }));
        return useCase.cast(proxy);
    }

    private static RuntimeException unchecked(Throwable cause) {
        if (cause instanceof Error error) throw error;
        return cause instanceof RuntimeException runtime ? runtime : new IllegalStateException(cause);
    }
}
