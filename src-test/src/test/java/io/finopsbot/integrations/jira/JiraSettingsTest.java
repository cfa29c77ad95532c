package io.finopsbot.integrations.jira;

import static org.assertj.core.api.Assertions.assertThat;

import io.finopsbot.workflows.approval.Priority;
import io.finopsbot.workflows.readiness.Setting;
import io.finopsbot.workflows.readiness.SettingsPart;
import io.finopsbot.workflows.tasks.TaskState;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;

class JiraSettingsTest {
    @Test
    void thePartIsFoundByTheBot() {
        assertThat(ServiceLoader.load(SettingsPart.class)).hasAtLeastOneElementOfType(JiraSettingsPart.class);
    }

    @ParameterizedTest
    @CsvSource({
        "FINOPS_JIRA_URL,https://team.atlassian.net,true",
        "FINOPS_JIRA_URL,http://127.0.0.1:8080/jira,true",
        "FINOPS_JIRA_URL,http://team.atlassian.net,false",
        "FINOPS_JIRA_URL,team.atlassian.net,false",
        "FINOPS_JIRA_URL,,false",
        "FINOPS_JIRA_USER,bot@example.com,true",
        "FINOPS_JIRA_USER,bot,false",
        "FINOPS_JIRA_TOKEN,x,true",
        "FINOPS_JIRA_TOKEN,,false",
        "FINOPS_JIRA_PROJECT,FIN,true",
        "FINOPS_JIRA_PROJECT,fin-7,false",
        "FINOPS_JIRA_WEBHOOK_SECRET,,true",
        "FINOPS_JIRA_WEBHOOK_SECRET,short,false",
        "FINOPS_JIRA_POLL,PT2M,true",
        "FINOPS_JIRA_POLL,0,false",
        "FINOPS_JIRA_INDEX_LAG,soon,false"
    })
    void aWrongValueIsSaid(String name, String value, boolean right) {
        Setting setting = new JiraSettingsPart()
                .settings().stream()
                        .filter(candidate -> candidate.name().equals(name))
                        .findFirst()
                        .orElseThrow();
        assertThat(setting.problem(value).isEmpty()).isEqualTo(right);
        assertThat(setting.problem(value).orElse(name)).contains(name);
    }

    @Test
    void theFilesMappingReplacesTheUsualNames() {
        JiraMapping mapping = JiraMapping.read(binder(Map.of(
                "finops.file.jira.issue-type", "Story",
                "finops.file.jira.statuses.in-progress", "Doing",
                "finops.file.jira.priorities.urgent", "P1")));
        assertThat(mapping.issueType()).isEqualTo("Story");
        assertThat(mapping.statusOf(TaskState.IN_PROGRESS)).isEqualTo("Doing");
        assertThat(mapping.statusOf(TaskState.DONE)).isEqualTo("Done");
        assertThat(mapping.nameOf(Priority.URGENT)).isEqualTo("P1");
        assertThat(mapping.wantedBy("doing")).contains(TaskState.IN_PROGRESS);
        assertThat(mapping.wantedBy("to do")).contains(TaskState.READY);
        assertThat(mapping.wantedBy("won't do")).contains(TaskState.RETURNED);
        assertThat(mapping.wantedBy("In Progress")).isEmpty();
    }

    @Test
    void theWebhookSecretAndTheDurationsAreRead() {
        StandardEnvironment environment = environment(Map.of(
                "FINOPS_JIRA_URL", "https://team.atlassian.net/",
                "FINOPS_JIRA_USER", "bot@example.com",
                "FINOPS_JIRA_TOKEN", "token",
                "FINOPS_JIRA_PROJECT", "FIN",
                "FINOPS_JIRA_POLL", "5",
                "FINOPS_JIRA_INDEX_LAG", "PT10S"));
        JiraSettings settings = JiraEnvironment.read(environment);
        assertThat(settings.pollEvery()).isEqualTo(Duration.ofSeconds(5));
        assertThat(settings.indexLag()).isEqualTo(Duration.ofSeconds(10));
        assertThat(settings.addressOf("FIN-7")).hasToString("https://team.atlassian.net/browse/FIN-7");
        assertThat(settings.webhookSecret()).isEmpty();
    }

    @Test
    void whatIsWrongInTheFileIsSaidAllAtOnce() {
        List<String> problems = new JiraSettingsPart()
                .problems(Map.of(
                        "jira.statuses.done", "To Do",
                        "jira.statuses.finished", "Done",
                        "people[0].slack", "U0ELA",
                        "people[1].slack", "ela",
                        "people[1].jira", "jira-ela"));
        assertThat(problems)
                .hasSize(5)
                .anyMatch(problem -> problem.startsWith("jira.statuses.finished is no setting."))
                .anyMatch(
                        problem -> problem.startsWith("jira.statuses.done and jira.statuses.ready are both \"To Do\""))
                .anyMatch(problem -> problem.startsWith("people[0].jira is missing"))
                .anyMatch(problem -> problem.startsWith("people[1].slack is \"ela\""));
        assertThat(new JiraSettingsPart()
                        .problems(
                                Map.of("people[0].slack", "U0ELA", "people[0].jira", "x", "jira.issue-type", "Story")))
                .isEmpty();
    }

    private static Binder binder(Map<String, Object> values) {
        return Binder.get(environment(values));
    }

    private static StandardEnvironment environment(Map<String, Object> values) {
        StandardEnvironment environment = new StandardEnvironment();
        environment.getPropertySources().addFirst(new MapPropertySource("test", values));
        return environment;
    }
}
