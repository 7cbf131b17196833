package io.realticket.sseedge;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** Who may know whom: view ← fanout, tail ← config ← the application. */
class PackageRulesTest {
    private static final String BASE = "io.realticket.sseedge";
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(BASE);

    @Test
    void the_core_knows_the_jdk_jspecify_and_contracts() {
        classes()
                .that()
                .resideInAPackage(BASE + ".view..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "org.jspecify..", "io.realticket.contracts..", BASE + ".view..")
                .check(CLASSES);
    }

    @Test
    void the_core_knows_no_clock_and_no_chance() {
        noClasses()
                .that()
                .resideInAPackage(BASE + ".view..")
                .should()
                .callMethod(System.class, "nanoTime")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(Instant.class, "now")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.util.Random")
                .check(CLASSES);
    }

    @Test
    void adapters_do_not_know_each_other() {
        noClasses()
                .that()
                .resideInAPackage(BASE + ".fanout..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(BASE + ".tail..")
                .check(CLASSES);
        noClasses()
                .that()
                .resideInAPackage(BASE + ".tail..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(BASE + ".fanout..")
                .check(CLASSES);
    }

    @Test
    void only_the_application_knows_what_puts_it_together() {
        noClasses()
                .that()
                .resideInAnyPackage(BASE + ".view..", BASE + ".fanout..", BASE + ".tail..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(BASE + ".config..")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName(BASE + ".SseEdgeApplication")
                .check(CLASSES);
    }

    @Test
    void no_service_knows_another() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "io.realticket.commandapi..", "io.realticket.seatprojector..", "io.realticket.queueadmitter..")
                .check(CLASSES);
    }
}
