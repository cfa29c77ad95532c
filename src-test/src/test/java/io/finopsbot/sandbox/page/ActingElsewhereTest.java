package io.finopsbot.sandbox.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.finopsbot.sandbox.SandboxServer;
import io.finopsbot.sandbox.jira.JiraSite;
import io.finopsbot.sandbox.people.People;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A person at a command line acts in Jira and in AWS, and sees it on the page. */
class ActingElsewhereTest {
    @TempDir
    private Path folder;

    private SandboxServer sandbox;

    @BeforeEach
    void start() {
        sandbox = SandboxServer.start(folder);
    }

    @AfterEach
    void stop() {
        sandbox.close();
    }

    @Test
    void anIssueIsDraggedAndCommentedAndStandsOnThePage() throws Exception {
        String key = sandbox.bean(JiraSite.class)
                .as(People.CEM)
                .creates("Create <the> workspace")
                .key();

        assertThat(post("/act/U0CEM/moves", "issue=" + key + "&to=Done")).contains(key, "Done");
        assertThat(post("/act/U0CEM/comments", "issue=" + key + "&text=made+it"))
                .contains(key);

        assertThat(get("/")).contains(key + " · Done · Create &lt;the&gt; workspace", "— made it");
    }

    @Test
    void whatTheWorkflowDoesNotHaveIsSaid() throws Exception {
        String key = sandbox.bean(JiraSite.class)
                .as(People.CEM)
                .creates("Create the workspace")
                .key();

        assertThat(post("/act/U0CEM/moves", "issue=" + key + "&to=Nowhere")).contains("Nowhere");
        assertThat(post("/act/U0NONE/moves", "issue=" + key + "&to=Done")).contains("U0NONE");
    }

    @Test
    void aWorkspaceIsCreatedAndTheExportDelivered() throws Exception {
        String arn = post("/act/aws/creates", "name=invoices&region=us-east-1&finops-workspace=invoices");

        assertThat(arn).startsWith("arn:aws:aws-external-anthropic:us-east-1:");
        assertThat(post("/act/aws/delivers", "")).contains("rows of");
        assertThat(get("/")).contains("invoices", arn.strip());
        try (Stream<Path> files = Files.walk(folder.resolve("cost-export"))) {
            assertThat(files).anyMatch(file -> file.toString().endsWith("Manifest.json"));
        }
    }

    @Test
    void aRoleAndItsPolicyAreMadeAndStandOnThePage() throws Exception {
        String trust = encoded("""
                {"Statement": [{"Effect": "Allow", "Action": "sts:AssumeRole", "Principal": {"Service": "lambda.amazonaws.com"}}]}""");
        String policy = encoded("""
                {"Statement": [{"Effect": "Allow", "Action": "bedrock:InvokeModel", "Resource": "*"}]}""");

        assertThat(post("/act/aws/iam/create-role", "role-name=finops-ai-x&assume-role-policy-document=" + trust))
                .isEqualTo("arn:aws:iam::123456789012:role/finops-ai-x\n");
        assertThat(post(
                        "/act/aws/iam/put-role-policy",
                        "role-name=finops-ai-x&policy-name=inference&policy-document=" + policy))
                .isEqualTo("arn:aws:iam::123456789012:role/finops-ai-x · inference\n");
        assertThat(get("/"))
                .contains(
                        "IAM roles",
                        "finops-ai-x in 123456789012",
                        "Policy inference",
                        "bedrock:InvokeModel",
                        "lambda.amazonaws.com");

        String before = "role-name=finops-ai-x&account=210987654321";
        assertThat(post("/act/aws/iam/delete-role", before)).startsWith("NoSuchEntity: ");
        assertThat(post("/act/aws/iam/delete-role-policy", "role-name=finops-ai-x&policy-name=inference"))
                .isEqualTo("arn:aws:iam::123456789012:role/finops-ai-x · \n");
        assertThat(post("/act/aws/iam/delete-role", "role-name=finops-ai-x")).isEqualTo("finops-ai-x is gone\n");
        assertThat(get("/")).doesNotContain("finops-ai-x in 123456789012");
    }

    @Test
    void aWorkspaceIsCreatedInAnotherAccount() throws Exception {
        assertThat(post("/act/aws/creates", "name=invoices&region=us-east-1&account=210987654321&team=a"))
                .startsWith("arn:aws:aws-external-anthropic:us-east-1:210987654321:workspace/");
        assertThat(get("/")).contains("{team=a}");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private String post(String path, String form) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(sandbox.baseUrl() + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build();
        return HttpClient.newHttpClient()
                .send(request, HttpResponse.BodyHandlers.ofString())
                .body();
    }

    private String get(String path) throws Exception {
        HttpRequest request =
                HttpRequest.newBuilder(URI.create(sandbox.baseUrl() + path)).build();
        return HttpClient.newHttpClient()
                .send(request, HttpResponse.BodyHandlers.ofString())
                .body();
    }
}
