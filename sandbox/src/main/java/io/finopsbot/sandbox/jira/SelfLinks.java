package io.finopsbot.sandbox.jira;

import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** The addresses that Jira writes into its answers. */
final class SelfLinks {
    private static final String ROOT = "/jira/rest/api/3";

    private SelfLinks() {}

    /** Under the address that was called; webhooks, which nobody called, name no host. */
    static String of(String path) {
        return RequestContextHolder.getRequestAttributes() == null
                ? ROOT + path
                : ServletUriComponentsBuilder.fromCurrentContextPath().toUriString() + ROOT + path;
    }
}
