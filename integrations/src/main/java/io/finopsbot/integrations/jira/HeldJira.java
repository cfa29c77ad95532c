package io.finopsbot.integrations.jira;

import io.finopsbot.integrations.jira.rest.JiraApi;
import io.finopsbot.workflows.desk.Lease;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;

/** Jira, for as long as a lease is held: each call asks for it first, so that none can forget to. */
final class HeldJira {
    private HeldJira() {}

    static JiraApi under(Lease lease, JiraApi jira) {
        return (JiraApi) Proxy.newProxyInstance(
                JiraApi.class.getClassLoader(), new Class<?>[] {JiraApi.class}, (proxy, method, arguments) -> {
                    lease.assertHeld();
                    try {
                        return method.invoke(jira, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getTargetException();
                    }
                });
    }
}
