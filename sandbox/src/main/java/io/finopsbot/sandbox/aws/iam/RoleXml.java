package io.finopsbot.sandbox.aws.iam;

/** A role on the wire. */
final class RoleXml {
    private RoleXml() {}

    static String of(Role role) {
        String fields = new Xml()
                .text("Path", role.path())
                .text("RoleName", role.name())
                .text("RoleId", role.id())
                .text("Arn", role.arn())
                .text("CreateDate", role.created().toString())
                .policy("AssumeRolePolicyDocument", role.trustPolicy())
                .text("MaxSessionDuration", "3600")
                .toString();
        return new Xml().element("Role", fields).toString();
    }
}
