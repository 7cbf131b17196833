package io.realticket.queueadmitter;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

/** Who may know whom in this module: the core knows nobody, and everybody is known from the outside in. */
class PackageRulesTest {
    private static final String BASE = "io.realticket.queueadmitter";
    private static final String CORE = BASE + ".admission..";
    private static final String CONFIG = BASE + ".config..";
    private static final List<String> ADAPTERS = List.of(BASE + ".stream..", BASE + ".relay..");
    private static final Set<String> SAYS_NOTHING = Set.of("util", "common", "impl", "manager", "helper", "service");

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(BASE);

    @Test
    void the_core_knows_the_jdk_nullness_and_the_contracts_only() {
        classes()
                .that()
                .resideInAPackage(CORE)
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        CORE,
                        "java.lang..",
                        "java.time..",
                        "java.util..",
                        "org.jspecify..",
                        "io.realticket.contracts.id..",
                        "io.realticket.contracts.queue..")
                .check(CLASSES);
    }

    @Test
    void the_core_has_no_clock_no_chance_no_log_and_no_threads() {
        noClasses()
                .that()
                .resideInAPackage(CORE)
                .should()
                .dependOnClassesThat(describe(
                        "are clocks, random generators, loggers or of java.util.concurrent",
                        PackageRulesTest::isImpure))
                .orShould()
                .accessTargetWhere(describe("it differs from run to run", PackageRulesTest::isImpure))
                .check(CLASSES);
    }

    private static boolean isImpure(JavaClass type) {
        return type.isEquivalentTo(Clock.class)
                || type.isEquivalentTo(System.Logger.class)
                || type.isAssignableTo(RandomGenerator.class)
                || type.isAssignableTo(Thread.class)
                || type.getPackageName().startsWith("java.util.logging")
                || type.getPackageName().startsWith("java.util.concurrent");
    }

    private static boolean isImpure(JavaAccess<?> access) {
        JavaClass owner = access.getTargetOwner();
        String name = access.getName();
        return (owner.getPackageName().equals("java.time") && name.equals("now"))
                || (owner.isEquivalentTo(UUID.class) && name.equals("randomUUID"))
                || (owner.isEquivalentTo(Math.class) && name.equals("random"))
                || (owner.isEquivalentTo(System.class) && !name.equals("arraycopy"));
    }

    @Test
    void adapters_know_neither_each_other_nor_the_config() {
        for (String adapter : ADAPTERS) {
            String[] others =
                    ADAPTERS.stream().filter(other -> !other.equals(adapter)).toArray(String[]::new);
            noClasses()
                    .that()
                    .resideInAPackage(adapter)
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage(CONFIG)
                    .orShould()
                    .dependOnClassesThat()
                    .resideInAnyPackage(others)
                    .check(CLASSES);
        }
    }

    @Test
    void every_package_is_the_core_an_adapter_or_the_config() {
        DescribedPredicate<JavaClass> known = describe(
                "are in a package with a place in the order",
                type -> type.getPackageName().equals(BASE)
                        || type.getPackageName().matches(BASE + "\\.(admission|stream|relay|config)(\\..*)?"));
        classes().should(be(known)).check(CLASSES);
    }

    @Test
    void nothing_knows_the_application() {
        noClasses()
                .that()
                .haveSimpleNameNotEndingWith("Application")
                .should()
                .dependOnClassesThat()
                .haveSimpleNameEndingWith("Application")
                .check(CLASSES);
    }

    @Test
    void no_package_has_a_name_that_says_nothing() {
        DescribedPredicate<JavaClass> saysNothing = describe(
                "are in a package named one of " + SAYS_NOTHING,
                type -> List.of(type.getPackageName().split("\\.")).stream().anyMatch(SAYS_NOTHING::contains));
        noClasses().should(be(saysNothing)).check(CLASSES);
    }
}
