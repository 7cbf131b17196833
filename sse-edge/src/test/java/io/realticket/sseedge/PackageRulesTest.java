package io.realticket.sseedge;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Who may know whom: view, pass, presence ← fanout, tail, jwks, report ← config ← the application. */
class PackageRulesTest {
    private static final String BASE = "io.realticket.sseedge";
    private static final String[] CORE = {BASE + ".view..", BASE + ".pass..", BASE + ".presence.."};
    private static final List<String> ADAPTERS =
            List.of(BASE + ".fanout..", BASE + ".tail..", BASE + ".jwks..", BASE + ".report..");
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(BASE);

    @Test
    void the_core_knows_the_jdk_jspecify_and_contracts() {
        classes()
                .that()
                .resideInAnyPackage(CORE)
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java..",
                        "org.jspecify..",
                        "io.realticket.contracts..",
                        BASE + ".view..",
                        BASE + ".pass..",
                        BASE + ".presence..")
                .check(CLASSES);
    }

    @Test
    void the_core_knows_no_clock_and_no_chance() {
        noClasses()
                .that()
                .resideInAnyPackage(CORE)
                .should()
                .callMethod(System.class, "nanoTime")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(UUID.class, "randomUUID")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.util.Random")
                .check(CLASSES);
    }

    @Test
    void adapters_do_not_know_each_other() {
        for (String adapter : ADAPTERS) {
            String[] others =
                    ADAPTERS.stream().filter(other -> !other.equals(adapter)).toArray(String[]::new);
            noClasses()
                    .that()
                    .resideInAPackage(adapter)
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(others)
                    .check(CLASSES);
        }
    }

    @Test
    void only_the_application_knows_what_puts_it_together() {
        noClasses()
                .that()
                .resideOutsideOfPackages(BASE, BASE + ".config..")
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
