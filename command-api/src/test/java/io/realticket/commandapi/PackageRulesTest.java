package io.realticket.commandapi;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Core ← adapters ← config ← the application; adapters never import each other. */
class PackageRulesTest {
    private static final String BASE = "io.realticket.commandapi.";
    private static final String[] CORE = {
        BASE + "account..",
        BASE + "booking..",
        BASE + "catalog..",
        BASE + "checkout..",
        BASE + "hold..",
        BASE + "message..",
        BASE + "operator..",
        BASE + "room..",
        BASE + "ticket..",
    };
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("io.realticket.commandapi");

    @Test
    void the_core_knows_the_jdk_and_the_contracts_only() {
        classes()
                .that()
                .resideInAnyPackage(CORE)
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        BASE + "account..",
                        BASE + "booking..",
                        BASE + "catalog..",
                        BASE + "checkout..",
                        BASE + "hold..",
                        BASE + "message..",
                        BASE + "operator..",
                        BASE + "room..",
                        BASE + "ticket..",
                        "io.realticket.contracts..",
                        "java..",
                        "org.jspecify..")
                .check(CLASSES);
    }

    static Stream<String> adapters() {
        return Stream.of(
                "challenge",
                "hashing",
                "http",
                "imports",
                "outbox",
                "projection",
                "purge",
                "replies",
                "sandbox",
                "settlement",
                "store",
                "tail",
                "upkeep");
    }

    @ParameterizedTest
    @MethodSource("adapters")
    void an_adapter_imports_the_core_and_no_other_adapter(String adapter) {
        noClasses()
                .that()
                .resideInAPackage(BASE + adapter + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(Stream.concat(Stream.of("config"), adapters())
                        .filter(other -> !other.equals(adapter))
                        .map(other -> BASE + other + "..")
                        .toArray(String[]::new))
                .check(CLASSES);
    }

    @Test
    void packages_have_no_cycles() {
        slices().matching("io.realticket.commandapi.(*)..")
                .should()
                .beFreeOfCycles()
                .check(CLASSES);
    }
}
