package dev.busmanager.bootstrap.e2e;

import dev.busmanager.application.identity.out.PasswordHashes;
import dev.busmanager.domain.identity.NewPassword;
import dev.busmanager.domain.identity.PasswordHash;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * The real hashes, each made once: nearly all people of the tests have the same password, and to hash it for each and
 * to check it at each sign-in took more time than all that they do. What was not made here is really checked.
 */
record RememberedHashes(PasswordHashes real) implements PasswordHashes {

    private static final Map<String, PasswordHash> MADE = new ConcurrentHashMap<>();

    static void around(ConfigurableApplicationContext context) {
        context.getBeanFactory().addBeanPostProcessor(new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof PasswordHashes hashes ? new RememberedHashes(hashes) : bean;
            }
        });
    }

    @Override
    public PasswordHash hash(NewPassword password) {
        return MADE.computeIfAbsent(password.text(), _ -> real.hash(password));
    }

    @Override
    public boolean matches(String password, Optional<PasswordHash> kept, int highestCost) {
        return kept.isPresent() && kept.get().equals(MADE.get(password)) || real.matches(password, kept, highestCost);
    }

    @Override
    public boolean isOutdated(PasswordHash kept) {
        return real.isOutdated(kept);
    }

    @Override
    public PasswordHash renew(String password, PasswordHash kept) {
        return real.renew(password, kept);
    }
}
