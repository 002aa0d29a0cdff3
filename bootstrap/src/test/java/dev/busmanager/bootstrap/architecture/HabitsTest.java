package dev.busmanager.bootstrap.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;
import java.util.Set;

/** What is not done here, and the few places that have a reason to do it nevertheless. */
@AnalyzeClasses(packages = "dev.busmanager", importOptions = OurOwnClasses.class)
class HabitsTest {

    /** The library for tokens speaks no other language. */
    private static final Set<String> OLD_DATES_ALLOWED = Set.of("dev.busmanager.adapter.rest.identity.AccessTokens");

    private static final Set<String> INJECTING = Set.of(
            "org.springframework.beans.factory.annotation.Autowired",
            "org.springframework.beans.factory.annotation.Value",
            "jakarta.inject.Inject",
            "jakarta.annotation.Resource");

    private static final Set<String> TRANSACTIONAL = Set.of(
            "org.springframework.transaction.annotation.Transactional", "jakarta.transaction.Transactional");

    private static final Set<String> OLD_DATES = Set.of(
            "java.util.Date",
            "java.util.Calendar",
            "java.util.GregorianCalendar",
            "java.util.TimeZone",
            "java.text.SimpleDateFormat",
            "java.sql.Date",
            "java.sql.Time",
            "java.sql.Timestamp");

    /** So that an object can be made without a framework, and is whole when it is there. */
    @ArchTest
    static final ArchRule what_is_needed_comes_through_the_constructor = CompositeArchRule.of(
                    noFields().should().beAnnotatedWith(oneOf(INJECTING)))
            .and(noMethods().should().beAnnotatedWith(oneOf(INJECTING)))
            .as("nothing is injected into fields or by methods");

    /** One place opens units of work, around the interfaces; who wants another one says so in code. */
    @ArchTest
    static final ArchRule units_of_work_are_not_opened_by_annotation = CompositeArchRule.of(
                    noClasses().should().beAnnotatedWith(oneOf(TRANSACTIONAL)))
            .and(noMethods().should().beAnnotatedWith(oneOf(TRANSACTIONAL)))
            .as("nothing is transactional by annotation");

    @ArchTest
    static final ArchRule time_is_told_in_java_time = noClasses()
            .that(describe("have no reason", type -> !OLD_DATES_ALLOWED.contains(type.getName())))
            .should()
            .dependOnClassesThat(describe("are old dates", type -> OLD_DATES.contains(type.getName())));

    /** Everybody else has a log, which ends there as well. */
    @ArchTest
    static final ArchRule only_the_command_line_prints = noClasses()
            .that()
            .resideOutsideOfPackages(
                    "dev.busmanager.bootstrap", "dev.busmanager.bootstrap.command..", "dev.busmanager.bootstrap.log..")
            .should(ACCESS_STANDARD_STREAMS);

    @ArchTest
    static final ArchRule the_domain_counts_exactly = classes()
            .that()
            .resideInAPackage("dev.busmanager.domain..")
            .should(new CountExactly());

    private static DescribedPredicate<JavaAnnotation<?>> oneOf(Set<String> names) {
        return describe("one of " + names, annotation -> names.contains(annotation.getRawType().getName()));
    }
}
