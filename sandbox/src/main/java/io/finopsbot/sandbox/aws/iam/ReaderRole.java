package io.finopsbot.sandbox.aws.iam;

import io.finopsbot.sandbox.aws.signing.CredentialBook;

/** The role by which the bot reads an account, made as the documentation says: it may read, and nothing else. */
public final class ReaderRole {
    public static final String NAME = "finops-reader";
    public static final String EXTERNAL_ID = "sandbox-external-id";

    static final String TRUST = """
            {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "sts:AssumeRole",
              "Principal": {"AWS": "arn:aws:iam::%s:root"},
              "Condition": {"StringEquals": {"sts:ExternalId": "%s"}}}]}""".formatted(CredentialBook.HOME, EXTERNAL_ID);

    static final String PERMISSIONS = """
            {"Version": "2012-10-17", "Statement": [
              {"Effect": "Allow", "Action": ["iam:GetRole", "iam:GetRolePolicy"], "Resource": "arn:aws:iam::*:role/*"},
              {"Effect": "Allow", "Action": "aws-external-anthropic:GetWorkspace", "Resource": "*"}]}""";

    private ReaderRole() {}
}
