package io.finopsbot.sandbox.aws.iam;

import io.finopsbot.sandbox.RandomText;
import io.finopsbot.sandbox.SandboxClock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/** The AWS console's side: what an administrator of an account sees and does there, without any request on the wire. */
@Component
public final class IamConsole {
    private static final int LARGEST_POLICIES = 10_240;
    private static final int ID_LENGTH = 17;

    private final SandboxClock clock;
    private final Map<String, Map<String, Role>> byAccount = new TreeMap<>();
    private boolean outage;

    IamConsole(SandboxClock clock) {
        this.clock = clock;
    }

    public Role createRole(String account, String name, String trustPolicy) {
        return createRole(account, "/", name, trustPolicy);
    }

    public synchronized Role createRole(String account, String path, String name, String trustPolicy) {
        IamNames.role(name);
        IamNames.path(path);
        PolicyRules.checkTrust(IamNames.document("assumeRolePolicyDocument", trustPolicy));
        if (find(account, name).isPresent()) {
            throw IamProblem.alreadyExists("Role with name " + name + " already exists.");
        }
        return kept(new Role(
                account,
                path,
                name,
                "AROA" + RandomText.upperCase(ID_LENGTH),
                clock.instant().truncatedTo(ChronoUnit.SECONDS),
                trustPolicy,
                new TreeMap<>()));
    }

    /** The policy stands in the place of one of the same name. */
    public synchronized Role putRolePolicy(String account, String role, String policy, String document) {
        IamNames.policy(policy);
        PolicyRules.checkPermissions(IamNames.document("policyDocument", document));
        Role next = role(account, role).with(policy, document);
        int size =
                next.policies().values().stream().mapToInt(PolicyDocument::size).sum();
        if (size > LARGEST_POLICIES) {
            throw IamProblem.limitExceeded(
                    "Maximum policy size of " + LARGEST_POLICIES + " bytes exceeded for role " + next.name());
        }
        return kept(next);
    }

    public synchronized Role deleteRolePolicy(String account, String role, String policy) {
        rolePolicy(account, role, policy);
        return kept(role(account, role).without(policy));
    }

    public synchronized void deleteRole(String account, String name) {
        Role role = role(account, name);
        if (!role.policies().isEmpty()) {
            throw IamProblem.deleteConflict("Cannot delete entity, must delete policies first.");
        }
        roles(account).remove(role.name());
    }

    public synchronized Role role(String account, String name) {
        return find(account, IamNames.role(name))
                .orElseThrow(() -> IamProblem.noSuchEntity("The role with name " + name + " cannot be found."));
    }

    public synchronized String rolePolicy(String account, String role, String policy) {
        return Optional.ofNullable(role(account, role).policies().get(IamNames.policy(policy)))
                .orElseThrow(
                        () -> IamProblem.noSuchEntity("The role policy with name " + policy + " cannot be found."));
    }

    /** All roles of all accounts that somebody looked into. */
    public synchronized List<Role> roles() {
        return byAccount.values().stream()
                .flatMap(roles -> roles.values().stream())
                .toList();
    }

    /** While it lasts, every call is answered with 503. */
    public synchronized void outage(boolean next) {
        outage = next;
    }

    synchronized boolean isOut() {
        return outage;
    }

    synchronized Optional<Role> find(String account, String name) {
        return Optional.ofNullable(roles(account).get(name));
    }

    /** An account comes with the role by which the bot reads it. */
    private Map<String, Role> roles(String account) {
        Map<String, Role> known = byAccount.get(account);
        if (known != null) {
            return known;
        }
        Map<String, Role> fresh = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        byAccount.put(account, fresh);
        createRole(account, ReaderRole.NAME, ReaderRole.TRUST);
        putRolePolicy(account, ReaderRole.NAME, "read", ReaderRole.PERMISSIONS);
        return fresh;
    }

    private Role kept(Role role) {
        roles(role.account()).put(role.name(), role);
        return role;
    }
}
