package dev.busmanager.bootstrap.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Who may know whom. The rules say what is allowed; what nobody thought of is not. */
@AnalyzeClasses(packages = "dev.busmanager", importOptions = OurOwnClasses.class)
class ArrowsTest {

    @ArchTest
    static final ArchRule arrows_point_inwards_and_adapters_never_meet = layeredArchitecture()
            .consideringOnlyDependenciesInAnyPackage("dev.busmanager..")
            .layer("domain")
            .definedBy("dev.busmanager.domain..")
            .layer("application")
            .definedBy("dev.busmanager.application..")
            .layer("rest")
            .definedBy("dev.busmanager.adapter.rest..")
            .layer("postgres")
            .definedBy("dev.busmanager.adapter.postgres..")
            .optionalLayer("filestore")
            .definedBy("dev.busmanager.adapter.filestore..")
            .layer("bootstrap")
            .definedBy("dev.busmanager.bootstrap..")
            .whereLayer("domain")
            .mayNotAccessAnyLayer()
            .whereLayer("application")
            .mayOnlyAccessLayers("domain")
            .whereLayer("rest")
            .mayOnlyAccessLayers("application", "domain")
            .whereLayer("postgres")
            .mayOnlyAccessLayers("application", "domain")
            .whereLayer("filestore")
            .mayOnlyAccessLayers("application", "domain")
            .whereLayer("bootstrap")
            .mayNotBeAccessedByAnyLayer()
            .ensureAllClassesAreContainedInArchitecture();

    @ArchTest
    static final ArchRule domain_knows_the_language_only = classes()
            .that()
            .resideInAPackage("dev.busmanager.domain..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "dev.busmanager.domain..",
                    "java.lang",
                    "java.lang.annotation",
                    "java.lang.invoke", // lambdas
                    "java.lang.runtime", // records and pattern switches
                    "java.math",
                    "java.nio.charset",
                    "java.time..",
                    "java.util",
                    "java.util.function",
                    "java.util.regex",
                    "java.util.stream",
                    "org.jspecify.annotations");

    @ArchTest
    static final ArchRule application_knows_the_domain_and_the_language_only = classes()
            .that()
            .resideInAPackage("dev.busmanager.application..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "dev.busmanager.application..",
                    "dev.busmanager.domain..",
                    "java.io", // contents of files pass through …
                    "java.lang",
                    "java.lang.annotation",
                    "java.lang.invoke",
                    "java.lang.runtime",
                    "java.math",
                    "java.nio.charset",
                    "java.nio.file", // … or are sent from where they lie
                    "java.security",
                    "java.time..",
                    "java.util",
                    "java.util.concurrent..", // what is remembered is shared by requests
                    "java.util.function",
                    "java.util.regex",
                    "java.util.stream",
                    "org.jspecify.annotations");

    @ArchTest
    static final ArchRule features_of_the_domain_go_round_in_no_circles = slices()
            .matching("dev.busmanager.domain.(*)..")
            .should()
            .beFreeOfCycles();

    @ArchTest
    static final ArchRule features_of_the_application_go_round_in_no_circles = slices()
            .matching("dev.busmanager.application.(*)..")
            .should()
            .beFreeOfCycles();

    @ArchTest
    static final ArchRule features_on_the_wire_do_not_know_each_other = slices()
            .matching("dev.busmanager.adapter.rest.(*)..")
            .should()
            .notDependOnEachOther()
            .ignoreDependency(
                    alwaysTrue(),
                    resideInAnyPackage("dev.busmanager.adapter.rest.shared..", "dev.busmanager.adapter.rest.http.."));

    @ArchTest
    static final ArchRule features_in_sql_do_not_know_each_other = slices()
            .matching("dev.busmanager.adapter.postgres.(*)..")
            .should()
            .notDependOnEachOther()
            .ignoreDependency(alwaysTrue(), resideInAnyPackage("dev.busmanager.adapter.postgres.shared.."));

    @ArchTest
    static final ArchRule controllers_ask_use_cases_and_not_ports = noClasses()
            .that()
            .areAnnotatedWith("org.springframework.web.bind.annotation.RestController")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("dev.busmanager.application..out..");

    @ArchTest
    static final ArchRule what_may_be_asked_shows_nothing_of_what_is_needed = noClasses()
            .that()
            .resideInAPackage("dev.busmanager.application..in..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("dev.busmanager.application..out..");

    @ArchTest
    static final ArchRule sql_is_written_in_one_room = noClasses()
            .that()
            .resideOutsideOfPackage("dev.busmanager.adapter.postgres..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.springframework.jdbc..");

    /** Bootstrap looks after the database itself, before there is a server that could ask it anything. */
    @ArchTest
    static final ArchRule only_sql_and_bootstrap_know_that_there_is_a_database = noClasses()
            .that()
            .resideOutsideOfPackages("dev.busmanager.adapter.postgres..", "dev.busmanager.bootstrap..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.sql..", "javax.sql..", "org.postgresql..", "com.zaxxer..", "liquibase..");
}
