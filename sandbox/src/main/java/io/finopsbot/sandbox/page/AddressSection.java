package io.finopsbot.sandbox.page;

import io.finopsbot.sandbox.SandboxAddress;
import io.finopsbot.sandbox.SandboxKeys;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Where the sandbox listens and what opens it. */
@Component
@Order(80)
public class AddressSection implements StateSection {
    private final SandboxAddress address;
    private final SandboxKeys keys;

    AddressSection(SandboxAddress address, SandboxKeys keys) {
        this.address = address;
        this.keys = keys;
    }

    @Override
    public String title() {
        return "Addresses and tokens (they open nothing but this sandbox)";
    }

    @Override
    public List<Row> rows() {
        String base = address.baseUrl();
        return List.of(
                new Row(
                        "slack",
                        "Slack Web API",
                        base + "/slack/api/\ntoken " + keys.slackBotToken() + "\nsigning secret "
                                + keys.slackSigningSecret() + "\napp-level token "
                                + keys.slackAppToken() + " (with --socket)"),
                new Row("jira", "Jira REST API", base + "/jira\n" + keys.jiraUser() + " / " + keys.jiraToken()),
                new Row("aws", "AWS", base + "/aws\n" + keys.awsAccessKey() + " / " + keys.awsSecretKey()),
                new Row("act", "Act as somebody (here Pia, U0PIA)", acting(base + "/act/U0PIA")),
                new Row("act-elsewhere", "Act in Jira and in AWS", elsewhere(base + "/act")));
    }

    private static String acting(String person) {
        return String.join(
                "\n",
                "curl " + person,
                "curl " + person + "/types --data-raw '/finops request'",
                "curl " + person + "/enters --data-urlencode 'Workload name=Invoice reader'",
                "curl " + person + "/submits -X POST",
                "curl " + person + "/presses --data-urlencode 'button=Approve' --data-urlencode 'message=<ts>'",
                "curl " + person + "/home -X POST",
                "curl " + person + "/presses -d message=home --data-urlencode 'button=Claim'"
                        + " --data-urlencode 'beside=BR-1001'",
                "curl " + person + "/chooses -d message=home --data-urlencode 'menu=Open a model'"
                        + " --data-urlencode 'option=Claude Sonnet 4.6'");
    }

    private static String elsewhere(String act) {
        return String.join(
                "\n",
                "curl " + act + "/U0CEM/moves -d issue=FIN-1 -d to=Done",
                "curl " + act + "/U0CEM/comments -d issue=FIN-2 --data-urlencode 'text=<arn>'",
                "curl " + act + "/aws/creates -d name=invoices-triage -d region=us-east-1"
                        + " -d finops-workspace=invoices-triage -d finops-request=BR-1001 -d finops-portfolio=payments",
                "curl " + act + "/aws/iam/create-role -d role-name=finops-ai-invoices"
                        + " --data-urlencode assume-role-policy-document@trust.json",
                "curl " + act + "/aws/iam/put-role-policy -d role-name=finops-ai-invoices"
                        + " -d policy-name=finops-ai-inference --data-urlencode policy-document@policy.json",
                "curl " + act + "/aws/delivers -X POST");
    }
}
