package dev.copydesk.report;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "dev.copydesk.report", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchRule packagesHaveNoCycles =
            slices().matching("dev.copydesk.report.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule reportsKnowNothingOfHttpAndKafka = noClasses()
            .that()
            .resideInAnyPackage(
                    "dev.copydesk.report.report..", "dev.copydesk.report.search..", "dev.copydesk.report.marks..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "jakarta.ws.rs..", "io.vertx..", "org.apache.kafka..", "org.eclipse.microprofile.reactive..");

    @ArchTest
    static final ArchRule marksArePlainJava = noClasses()
            .that()
            .resideInAPackage("dev.copydesk.report.marks..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta..", "io.quarkus..", "org.hibernate..");
}
