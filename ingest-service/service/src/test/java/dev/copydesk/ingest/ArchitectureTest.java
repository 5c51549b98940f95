package dev.copydesk.ingest;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "dev.copydesk.ingest", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    private static final String[] ADAPTERS = {"..ingest.api..", "..ingest.webhook.."};

    @ArchTest
    static final ArchRule packagesDoNotDependOnEachOtherInCircles =
            slices().matching("dev.copydesk.ingest.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule nothingReachesIntoMessaging = noClasses()
            .that()
            .resideOutsideOfPackage("..ingest.messaging..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("..ingest.messaging..", "org.apache.kafka..", "io.smallrye.reactive.messaging..");

    @ArchTest
    static final ArchRule adaptersGoThroughTheIntake = noClasses()
            .that()
            .resideInAnyPackage(ADAPTERS)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("..ingest.parse..", "..ingest.revision..", "..ingest.extract..", "..ingest.language..");

    @ArchTest
    static final ArchRule languageAndExtractionArePlainJava = noClasses()
            .that()
            .resideInAnyPackage("..ingest.language..", "..ingest.extract..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("io.quarkus..", "io.smallrye..", "jakarta..", "org.eclipse.microprofile..");

    @ArchTest
    static final ArchRule databaseAccessStaysInItsPackage = classes()
            .that()
            .areAnnotatedWith("jakarta.persistence.Entity")
            .should()
            .resideInAPackage("..ingest.revision..")
            .andShould()
            .bePackagePrivate();
}
