package dev.busmanager.bootstrap.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.INTERFACES;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.TOP_LEVEL_CLASSES;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaModifier.FINAL;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Map;

/** How things are called, and what they are when they are called so. */
@AnalyzeClasses(packages = "dev.busmanager", importOptions = OurOwnClasses.class)
class NamesTest {

    /** Doors that nobody from outside knocks at. */
    private static final Map<String, String> OTHER_DOORS = Map.of(
            "dev.busmanager.application.shared.in.SignalReceiver", "told by the house that something happened",
            "dev.busmanager.application.shared.in.Sweep", "asked by the house now and then",
            "dev.busmanager.application.notification.in.Notifier", "asked by other features",
            "dev.busmanager.application.notification.in.EventStream", "handed in by who follows events");

    /** Public without a user in another package, and why. */
    private static final Map<String, String> PUBLIC_ANYWAY = Map.of(
            "dev.busmanager.adapter.rest.shared.Required", "on members of records, where nobody looks for users");

    private static final DescribedPredicate<JavaClass> DOORS = resideInAPackage("dev.busmanager.application..in..")
            .and(INTERFACES)
            .and(TOP_LEVEL_CLASSES)
            .and(describe("not about the package", type -> !type.getSimpleName().equals("package-info")))
            .and(describe("not one of several answers", type -> !type.reflect().isSealed()))
            .and(describe("not another door", type -> !OTHER_DOORS.containsKey(type.getName())))
            .as("what may be asked of the application");

    @ArchTest
    static final ArchRule what_may_be_asked_is_a_use_case_or_queries =
            classes().that(DOORS).should().haveNameMatching(".*(UseCase|Queries)");

    @ArchTest
    static final ArchRule use_cases_are_interfaces_at_the_door = classes()
            .that()
            .haveSimpleNameEndingWith("UseCase")
            .should()
            .beInterfaces()
            .andShould()
            .resideInAPackage("dev.busmanager.application..in..");

    @ArchTest
    static final ArchRule services_are_final_and_know_no_framework = classes()
            .that()
            .resideInAPackage("dev.busmanager.application..")
            .and(describe("answer a use case or queries", NamesTest::answersAtADoor))
            .should()
            .haveModifier(FINAL)
            .andShould()
            .notBeAnnotatedWith(describe("of Spring", NamesTest::isOfSpring));

    @ArchTest
    static final ArchRule names_come_from_the_business = noClasses()
            .should()
            .haveNameMatching(".*(Impl|Manager|Helper|Utils?|Dto|DTO)(\\$.*)?");

    @ArchTest
    static final ArchRule interfaces_carry_no_letter =
            noClasses().that(are(INTERFACES)).should().haveNameMatching(".*[.$]I[A-Z][a-z]\\w*");

    @ArchTest
    static final ArchRule packages_say_that_null_is_rare = classes().should(new BeInAPackageThatIsNullMarked());

    @ArchTest
    static final ArchRule adapters_keep_to_themselves = classes()
            .that()
            .resideInAPackage("dev.busmanager.adapter..")
            .and(TOP_LEVEL_CLASSES)
            .and()
            .arePublic()
            .and(describe("without another reason", type -> !PUBLIC_ANYWAY.containsKey(type.getName())))
            .should(new BeNeededInAnotherPackage());

    private static boolean answersAtADoor(JavaClass type) {
        return !type.isInterface() && type.getAllRawInterfaces().stream().anyMatch(DOORS);
    }

    private static boolean isOfSpring(JavaAnnotation<?> annotation) {
        return annotation.getRawType().getPackageName().startsWith("org.springframework");
    }
}
