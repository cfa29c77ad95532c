package io.finopsbot.integrations.aws;

import io.finopsbot.sandbox.SandboxClock;
import io.finopsbot.sandbox.TinySandbox;
import io.finopsbot.sandbox.aws.iam.IamConsole;
import io.finopsbot.sandbox.aws.iam.ReaderRole;
import io.finopsbot.sandbox.aws.signing.Credential;
import io.finopsbot.sandbox.aws.signing.CredentialBook;
import software.amazon.awssdk.auth.credentials.AwsCredentials;
import software.amazon.awssdk.auth.credentials.AwsSessionCredentials;

/** A sandbox with two accounts, and what the bot reads of it. */
final class SandboxRoles implements AutoCloseable {
    static final String HOME = CredentialBook.HOME;
    static final String OTHER = "210987654321";
    static final String ROLE = "finops-ai-triage";
    static final String POLICY = "finops-ai-inference";
    static final String TRUST = """
            {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "sts:AssumeRole",
              "Principal": {"Service": "lambda.amazonaws.com"}}]}""";
    static final String PERMISSIONS = """
            {"Version": "2012-10-17", "Statement": [{"Effect": "Allow",
              "Action": ["bedrock:InvokeModel", "bedrock:InvokeModelWithResponseStream"],
              "Resource": "arn:aws:bedrock:us-east-1::foundation-model/anthropic.claude-sonnet-4-6"}]}""";

    final TinySandbox sandbox = TinySandbox.start();
    final IamConsole console = sandbox.part(IamConsole.class);
    final SandboxClock clock = sandbox.part(SandboxClock.class);

    /** The bot with its own credentials, which are of {@link #HOME}. */
    AwsParts own() {
        return AwsParts.of(endpoint(), ownCredentials(), clock);
    }

    /** The bot that assumes the role which was made for it. */
    AwsParts reader() {
        return assuming(ReaderRole.NAME, ReaderRole.EXTERNAL_ID);
    }

    AwsParts assuming(String role, String externalId) {
        return AwsParts.assuming(role, externalId, endpoint(), ownCredentials(), clock);
    }

    /** What an engineer does by the command of the task. */
    void implement(String account, String trust, String permissions) {
        console.createRole(account, ROLE, trust);
        console.putRolePolicy(account, ROLE, POLICY, permissions);
    }

    static ApprovedRole approved(String account) {
        return new ApprovedRole(account, ROLE, POLICY, PERMISSIONS, TRUST);
    }

    String endpoint() {
        return sandbox.address() + "/aws";
    }

    @Override
    public void close() {
        sandbox.close();
    }

    private AwsCredentials ownCredentials() {
        Credential home = sandbox.part(CredentialBook.class).home();
        return AwsSessionCredentials.create(home.accessKey(), home.secretKey(), home.sessionToken());
    }
}
