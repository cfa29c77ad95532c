package io.finopsbot.integrations.aws;

import io.finopsbot.workflows.readiness.Setting;
import io.finopsbot.workflows.readiness.SettingsPart;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The settings of reading AWS. The bot's own credentials are those that the AWS SDK finds by itself. */
public final class AwsSettingsPart implements SettingsPart {
    @Override
    public List<Setting> settings() {
        return List.of(
                Setting.optional(
                        AwsSettings.CHECK,
                        "whether what is registered is checked against AWS (on or off)",
                        "Switch it on where the bot has AWS credentials that may read it: SECURITY.md says which.",
                        "off",
                        AwsSettings::checkProblem),
                Setting.optional(
                        AwsSettings.ENDPOINT,
                        "an address in the place of AWS's own, for the sandbox",
                        "Leave it out to read the real AWS.",
                        "",
                        AwsSettings::endpointProblem),
                Setting.optional(
                        AwsSettings.ROLE,
                        "the role that the bot assumes in the account that it reads",
                        "Give a name (finops-reader) or an ARN (arn:aws:iam::{account}:role/finops-reader); leave it out"
                                + " to read with the bot's own credentials.",
                        "",
                        ReaderRole::problem),
                new Setting(
                        AwsSettings.EXTERNAL_ID,
                        "the external id that the trust policy of FINOPS_AWS_ROLE asks for",
                        "Leave it out if it asks for none.",
                        "",
                        true,
                        ReaderRole::externalIdProblem));
    }

    @Override
    public Set<String> sections() {
        return Set.of();
    }

    @Override
    public List<String> problems(Map<String, String> file) {
        return List.of();
    }
}
