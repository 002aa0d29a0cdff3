package dev.busmanager.bootstrap.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

/** The one good reason for being public: somebody in another package, of this room or of bootstrap, uses it. */
final class BeNeededInAnotherPackage extends ArchCondition<JavaClass> {

    BeNeededInAnotherPackage() {
        super("be needed in another package");
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        var isNeeded = type.getDirectDependenciesToSelf().stream()
                .anyMatch(dependency -> !dependency.getOriginClass().getPackageName().equals(type.getPackageName()));
        var message = "%s is public, and nobody outside of its package uses it".formatted(type.getName());
        events.add(new SimpleConditionEvent(type, isNeeded, message));
    }
}
