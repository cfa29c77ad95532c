package io.finopsbot.sandbox.aws.iam;

import io.finopsbot.sandbox.TinySandbox;
import io.finopsbot.sandbox.aws.signing.Credential;
import io.finopsbot.sandbox.aws.signing.CredentialBook;
import java.net.URI;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.AwsSessionCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.iam.IamClient;
import software.amazon.awssdk.services.sts.StsClient;
import software.amazon.awssdk.services.sts.model.Credentials;

/** The real SDK's clients, as anybody makes them, pointed at a sandbox. */
final class SdkAtWork implements AutoCloseable {
    static final String TRUST = """
            {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "sts:AssumeRole",
              "Principal": {"Service": "lambda.amazonaws.com"}}]}""";
    static final String PERMISSIONS = """
            {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "bedrock:InvokeModel",
              "Resource": "arn:aws:bedrock:us-east-1::foundation-model/anthropic.claude-sonnet-4-6"}]}""";

    final TinySandbox sandbox = TinySandbox.start();

    IamClient iam() {
        return iam(sandbox.part(CredentialBook.class).home());
    }

    IamClient iam(Credential credential) {
        return iam(provider(credential.accessKey(), credential.secretKey(), credential.sessionToken()));
    }

    IamClient iam(Credentials temporary) {
        return iam(provider(temporary));
    }

    StsClient sts() {
        Credential home = sandbox.part(CredentialBook.class).home();
        return sts(provider(home.accessKey(), home.secretKey(), home.sessionToken()));
    }

    StsClient sts(Credentials temporary) {
        return sts(provider(temporary));
    }

    IamClient iam(AwsCredentialsProvider credentials) {
        return IamClient.builder()
                .httpClient(UrlConnectionHttpClient.create())
                .endpointOverride(endpoint())
                .region(Region.US_EAST_1)
                .credentialsProvider(credentials)
                .build();
    }

    static AwsCredentialsProvider provider(String accessKey, String secretKey, String token) {
        return StaticCredentialsProvider.create(AwsSessionCredentials.create(accessKey, secretKey, token));
    }

    URI endpoint() {
        return URI.create(sandbox.address() + "/aws");
    }

    @Override
    public void close() {
        sandbox.close();
    }

    private StsClient sts(AwsCredentialsProvider credentials) {
        return StsClient.builder()
                .httpClient(UrlConnectionHttpClient.create())
                .endpointOverride(endpoint())
                .region(Region.EU_CENTRAL_1)
                .credentialsProvider(credentials)
                .build();
    }

    private static AwsCredentialsProvider provider(Credentials temporary) {
        return provider(temporary.accessKeyId(), temporary.secretAccessKey(), temporary.sessionToken());
    }
}
