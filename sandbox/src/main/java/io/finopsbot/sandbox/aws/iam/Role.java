package io.finopsbot.sandbox.aws.iam;

import java.time.Instant;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A role of one account.
 *
 * @param path begins and ends with a slash
 * @param id does not come again, even if the role is made anew
 * @param trustPolicy who may assume it, as it was given
 * @param policies its inline policies by their names, as they were given
 */
public record Role(
        String account,
        String path,
        String name,
        String id,
        Instant created,
        String trustPolicy,
        SortedMap<String, String> policies) {
    public Role {
        policies = Collections.unmodifiableSortedMap(new TreeMap<>(policies));
    }

    public String arn() {
        return "arn:aws:iam::" + account + ":role" + path + name;
    }

    Role with(String policyName, String document) {
        SortedMap<String, String> next = new TreeMap<>(policies);
        next.put(policyName, document);
        return new Role(account, path, name, id, created, trustPolicy, next);
    }

    Role without(String policyName) {
        SortedMap<String, String> next = new TreeMap<>(policies);
        next.remove(policyName);
        return new Role(account, path, name, id, created, trustPolicy, next);
    }
}
