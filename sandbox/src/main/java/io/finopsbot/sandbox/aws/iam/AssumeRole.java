package io.finopsbot.sandbox.aws.iam;

import io.finopsbot.sandbox.aws.signing.Caller;
import io.finopsbot.sandbox.aws.signing.Credential;
import io.finopsbot.sandbox.aws.signing.CredentialBook;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** {@code aws sts assume-role}: a key for an hour, if the role's trust policy lets the caller have it. */
@Component
final class AssumeRole implements QueryAction {
    private static final Pattern ARN =
            Pattern.compile("arn:aws:iam::(\\d{12}):role/(?:[\\x21-\\x7e]+/)?([\\w+=,.@-]+)");
    private static final int SHORTEST = 900;
    private static final int LONGEST = 3600;

    private final IamConsole console;
    private final Permissions permissions;
    private final CredentialBook credentials;

    AssumeRole(IamConsole console, Permissions permissions, CredentialBook credentials) {
        this.console = console;
        this.permissions = permissions;
        this.credentials = credentials;
    }

    @Override
    public String name() {
        return "AssumeRole";
    }

    @Override
    public QueryService service() {
        return QueryService.STS;
    }

    @Override
    public String answer(Caller caller, QueryForm form) {
        String arn = form.required("RoleArn");
        String session = IamNames.session(form.required("RoleSessionName"));
        Duration lasting = lasting(form);
        permissions.check(caller, "sts:AssumeRole", arn);
        Role role = role(arn)
                .filter(found -> found.arn().equals(arn))
                .filter(found ->
                        Trust.of(caller, form.parameters().get("ExternalId")).isGivenBy(found))
                .orElseThrow(() -> IamProblem.accessDenied(caller.arn(), "sts:AssumeRole", arn));
        Caller assumed = Caller.session(role.account(), role.name(), role.id(), session);
        return xml(credentials.issue(assumed, lasting));
    }

    private Optional<Role> role(String arn) {
        Matcher parts = ARN.matcher(arn);
        if (!parts.matches()) {
            throw IamProblem.invalid(arn + " is invalid");
        }
        return console.find(parts.group(1), parts.group(2));
    }

    private static Duration lasting(QueryForm form) {
        String seconds = form.optional("DurationSeconds", Integer.toString(LONGEST));
        if (!seconds.matches("\\d{1,6}") || Integer.parseInt(seconds) < SHORTEST) {
            throw IamProblem.invalid("1 validation error detected: Value '" + seconds
                    + "' at 'durationSeconds' failed to satisfy constraint: Member must have value greater than or"
                    + " equal to " + SHORTEST);
        }
        if (Integer.parseInt(seconds) > LONGEST) {
            throw IamProblem.invalid("The requested DurationSeconds exceeds the MaxSessionDuration set for this role.");
        }
        return Duration.ofSeconds(Long.parseLong(seconds));
    }

    private static String xml(Credential issued) {
        String key = new Xml()
                .text("AccessKeyId", issued.accessKey())
                .text("SecretAccessKey", issued.secretKey())
                .text("SessionToken", issued.sessionToken())
                .text("Expiration", issued.expires().toString())
                .toString();
        String user = new Xml()
                .text("AssumedRoleId", issued.caller().userId())
                .text("Arn", issued.caller().arn())
                .toString();
        return new Xml()
                .element("AssumedRoleUser", user)
                .element("Credentials", key)
                .toString();
    }
}
