package io.finopsbot.sandbox.aws.iam;

import io.finopsbot.sandbox.page.Row;
import io.finopsbot.sandbox.page.StateSection;
import java.util.List;
import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The roles of all accounts, with who may assume them and what they may do. */
@Component
@Order(45)
final class RoleSection implements StateSection {
    private final IamConsole console;

    RoleSection(IamConsole console) {
        this.console = console;
    }

    @Override
    public String title() {
        return "IAM roles";
    }

    @Override
    public List<Row> rows() {
        return console.roles().stream().map(RoleSection::row).toList();
    }

    private static Row row(Role role) {
        StringBuilder body = new StringBuilder(role.arn())
                .append("\nTrust policy\n")
                .append(role.trustPolicy().strip());
        for (Map.Entry<String, String> policy : role.policies().entrySet()) {
            body.append("\nPolicy ")
                    .append(policy.getKey())
                    .append('\n')
                    .append(policy.getValue().strip());
        }
        return new Row(role.id(), role.name() + " in " + role.account(), body.toString());
    }
}
