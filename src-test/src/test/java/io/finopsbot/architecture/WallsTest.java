package io.finopsbot.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Which part may know which: the table of modules, by packages. */
@AnalyzeClasses(packages = House.ROOT, importOptions = House.Shipped.class)
class WallsTest {
    @ArchTest
    static final ArchRule workflowsKnowNothingButThemselvesAndTheirStateMachine = classes()
            .that()
            .resideInAPackage("io.finopsbot.workflows..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "io.finopsbot.workflows..",
                    "java.lang..",
                    "java.io..",
                    "java.math..",
                    "java.net",
                    "java.nio.charset",
                    "java.security..",
                    "java.text..",
                    "java.time..",
                    "java.util..",
                    "org.jspecify..",
                    "org.springframework.statemachine..",
                    "org.springframework.messaging..",
                    "reactor.core..");

    @ArchTest
    static final ArchRule workflowsCallNobodyAndLogNothing = noClasses()
            .that()
            .resideInAPackage("io.finopsbot.workflows..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.springframework.boot..",
                    "org.springframework.context..",
                    "org.springframework.jdbc..",
                    "java.sql..",
                    "javax.sql..",
                    "java.net.http..",
                    "java.util.logging..",
                    "org.slf4j..",
                    "com.slack..",
                    "software.amazon..",
                    "io.finopsbot.integrations..",
                    "io.finopsbot.bot..",
                    "io.finopsbot.templates..");

    @ArchTest
    static final ArchRule workflowsHaveNoCycles =
            slices().matching("io.finopsbot.workflows.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule theStateMachineIsInTheMachinesAlone = noClasses()
            .that()
            .doNotHaveSimpleName("RequestMachine")
            .and()
            .doNotHaveSimpleName("TaskMachine")
            .and()
            .resideOutsideOfPackage("io.finopsbot.workflows.order..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.springframework.statemachine..", "org.springframework.messaging..");

    @ArchTest
    static final ArchRule templatesKnowNobody = noClasses()
            .that()
            .resideInAPackage("io.finopsbot.templates..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "io.finopsbot.workflows..",
                    "io.finopsbot.integrations..",
                    "io.finopsbot.bot..",
                    "io.finopsbot.sandbox..",
                    "org.springframework..",
                    "com.slack..");

    @ArchTest
    static final ArchRule integrationsKnowNeitherTheBotNorSlack = noClasses()
            .that()
            .resideInAPackage("io.finopsbot.integrations..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("io.finopsbot.bot..", "io.finopsbot.sandbox..", "com.slack..");

    @ArchTest
    static final ArchRule theBotKnowsNeitherSystemsNorSql = noClasses()
            .that()
            .resideInAPackage("io.finopsbot.bot..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "io.finopsbot.integrations..",
                    "io.finopsbot.sandbox..",
                    "software.amazon..",
                    "java.sql..",
                    "org.springframework.jdbc..",
                    "org.duckdb..",
                    "org.springframework.web.client..",
                    "org.springframework.web.service..");

    @ArchTest
    static final ArchRule theSandboxKnowsNothingOfTheProduct = noClasses()
            .that()
            .resideInAPackage("io.finopsbot.sandbox..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "io.finopsbot.workflows..",
                    "io.finopsbot.integrations..",
                    "io.finopsbot.bot..",
                    "io.finopsbot.templates..");

    @ArchTest
    static final ArchRule connectedSystemsDoNotKnowEachOther = slices().matching("io.finopsbot.integrations.(*)..")
            .should()
            .notDependOnEachOther()
            .ignoreDependency(alwaysTrue(), resideInAPackage("io.finopsbot.integrations.database.."));

    @ArchTest
    static final ArchRule onlyTheSlackDoorSpeaksHttpWithSlack = noClasses()
            .that()
            .resideInAPackage("io.finopsbot.bot..")
            .and()
            .resideOutsideOfPackage("io.finopsbot.bot.slack..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("okhttp3..", "com.slack.api.webhook..");
}
