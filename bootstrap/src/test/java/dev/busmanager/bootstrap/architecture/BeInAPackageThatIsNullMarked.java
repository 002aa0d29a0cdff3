package dev.busmanager.bootstrap.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import org.jspecify.annotations.NullMarked;

final class BeInAPackageThatIsNullMarked extends ArchCondition<JavaClass> {

    BeInAPackageThatIsNullMarked() {
        super("be in a package whose package-info says @NullMarked");
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        var isMarked = type.getPackage().isAnnotatedWith(NullMarked.class);
        var message = "%s is in %s".formatted(type.getName(), type.getPackageName());
        events.add(new SimpleConditionEvent(type, isMarked, message));
    }
}
