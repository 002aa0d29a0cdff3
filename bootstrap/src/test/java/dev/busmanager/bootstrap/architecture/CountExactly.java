package dev.busmanager.bootstrap.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** A paisa that gets lost in a fraction is found by the auditor. */
final class CountExactly extends ArchCondition<JavaClass> {

    private static final Set<String> INEXACT = Set.of("double", "float", "java.lang.Double", "java.lang.Float");

    CountExactly() {
        super("have nothing to do with floating point");
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        type.getFields().stream()
                .filter(field -> isInexact(field.getRawType()))
                .forEach(field -> events.add(SimpleConditionEvent.violated(type, field.getDescription())));
        type.getCodeUnits().stream()
                .filter(code -> isInexact(code.getRawReturnType(), code.getRawParameterTypes()))
                .forEach(code -> events.add(SimpleConditionEvent.violated(type, code.getDescription())));
        type.getCodeUnitCallsFromSelf().stream()
                .filter(call -> isInexact(
                        call.getTarget().getRawReturnType(), call.getTarget().getRawParameterTypes()))
                .forEach(call -> events.add(SimpleConditionEvent.violated(type, call.getDescription())));
    }

    private static boolean isInexact(JavaClass returned, List<JavaClass> taken) {
        return Stream.concat(Stream.of(returned), taken.stream()).anyMatch(CountExactly::isInexact);
    }

    private static boolean isInexact(JavaClass type) {
        return INEXACT.contains(type.getBaseComponentType().getName());
    }
}
