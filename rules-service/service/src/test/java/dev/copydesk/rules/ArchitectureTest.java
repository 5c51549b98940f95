package dev.copydesk.rules;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Covers this module, the units and the compiled rules. */
@AnalyzeClasses(packages = "dev.copydesk.rules", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
    private static final String[] SERVICE = {
        "dev.copydesk.rules.api..",
        "dev.copydesk.rules.desk..",
        "dev.copydesk.rules.house..",
        "dev.copydesk.rules.memory..",
        "dev.copydesk.rules.messaging..",
        "dev.copydesk.messaging.."
    };

    @ArchTest
    static final ArchRule RULES_KNOW_NOTHING_OF_THE_SERVICE_AROUND_THEM = noClasses()
            .that()
            .resideOutsideOfPackages(SERVICE)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(SERVICE);

    @ArchTest
    static final ArchRule RULES_ARE_PLAIN_JAVA = noClasses()
            .that()
            .resideOutsideOfPackages(SERVICE)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "io.quarkus..", "io.smallrye..", "jakarta..", "org.apache.kafka..", "org.eclipse.microprofile..");

    @ArchTest
    static final ArchRule ONLY_MESSAGING_KNOWS_KAFKA = noClasses()
            .that()
            .resideOutsideOfPackage("dev.copydesk.rules.messaging..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.kafka..", "io.smallrye.reactive.messaging..");

    @ArchTest
    static final ArchRule PACKAGES_HAVE_NO_CYCLES =
            slices().matching("dev.copydesk.rules.(*)..").should().beFreeOfCycles();
}
