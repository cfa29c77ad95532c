package io.finopsbot.integrations.aws;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.finopsbot.integrations.aws.RoleFinding.Kind;
import io.finopsbot.workflows.desk.IntegrationException;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.awscore.AwsRequestOverrideConfiguration;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.iam.IamClient;
import software.amazon.awssdk.services.iam.model.NoSuchEntityException;
import software.amazon.awssdk.services.iam.model.Role;

/** Reads a role from AWS, with its trust policy and its inline policy, and says what of them is not as approved. */
final class RoleReader {
    private final IamClient iam;
    private final AccountCredentials credentials;
    private final CallerAccount caller;

    RoleReader(IamClient iam, AccountCredentials credentials, CallerAccount caller) {
        this.iam = iam;
        this.credentials = credentials;
        this.caller = caller;
    }

    /** Never fails: that AWS gave no answer that says anything of the role is a finding too. */
    RoleFinding check(ApprovedRole approved) {
        try {
            AwsRequestOverrideConfiguration signing = AwsRequestOverrideConfiguration.builder()
                    .credentialsProvider(StaticCredentialsProvider.create(credentials.of(approved.account())))
                    .build();
            return role(approved, signing)
                    .map(role -> compared(approved, role, policy(approved, signing)))
                    .orElseGet(() -> RoleFinding.of(Kind.NOT_FOUND, "AWS does not know " + approved + "."));
        } catch (IntegrationException unreachable) {
            return RoleFinding.of(Kind.UNREACHABLE, String.valueOf(unreachable.getMessage()));
        } catch (SdkException | UncheckedIOException failure) {
            return RoleFinding.of(Kind.UNREACHABLE, sentence(approved, failure));
        }
    }

    /** The role; empty if the account has none of that name. */
    private Optional<Role> role(ApprovedRole approved, AwsRequestOverrideConfiguration signing) {
        try {
            Role role = iam.getRole(
                            request -> request.roleName(approved.roleName()).overrideConfiguration(signing))
                    .role();
            CallerAccount.assertSame(approved.account(), role.arn().split(":", -1)[4]);
            return Optional.of(role);
        } catch (NoSuchEntityException e) {
            caller.assertIs(approved.account());
            return Optional.empty();
        }
    }

    /** Its inline policy; empty if it has none of that name. */
    private Optional<String> policy(ApprovedRole approved, AwsRequestOverrideConfiguration signing) {
        try {
            return Optional.of(iam.getRolePolicy(request -> request.roleName(approved.roleName())
                            .policyName(approved.policyName())
                            .overrideConfiguration(signing))
                    .policyDocument());
        } catch (NoSuchEntityException e) {
            return Optional.empty();
        }
    }

    private static RoleFinding compared(ApprovedRole approved, Role role, Optional<String> policy) {
        List<String> differences = new ArrayList<>(
                TrustComparison.differences(read(approved, role.assumeRolePolicyDocument()), approved.trust()));
        differences.addAll(
                policy.map(document -> PolicyComparison.differences(read(approved, document), approved.permissions()))
                        .orElseGet(() ->
                                List.of("The policy %s does not exist on the role.".formatted(approved.policyName()))));
        return RoleFinding.comparing(differences);
    }

    /** IAM answers documents encoded as in a URL. */
    private static PolicyNormalForm read(ApprovedRole approved, String encoded) {
        return PolicyNormalForm.parse(URLDecoder.decode(encoded, UTF_8))
                .orElseThrow(() -> new IntegrationException(
                        "AWS answered about %s with a policy that cannot be read.".formatted(approved),
                        Optional.empty(),
                        null));
    }

    private static String sentence(ApprovedRole approved, RuntimeException failure) {
        if (AwsFailure.isAccessDenied(failure)) {
            return "AWS does not let the bot read %s (AccessDenied). Allow it iam:GetRole and iam:GetRolePolicy there."
                    .formatted(approved);
        }
        return String.valueOf(AwsFailure.of(approved.toString(), failure).getMessage());
    }
}
