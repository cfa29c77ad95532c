package io.finopsbot.bot.home;

import io.finopsbot.workflows.desk.RequestLedger;
import java.lang.reflect.Proxy;
import java.util.Collections;
import java.util.List;

/** A ledger in which there is everything several times: thousands of requests, without anybody having to make them. */
public final class ManyTimes {
    private ManyTimes() {}

    public static RequestLedger of(RequestLedger ledger, int times) {
        return (RequestLedger) Proxy.newProxyInstance(
                ManyTimes.class.getClassLoader(), new Class<?>[] {RequestLedger.class}, (proxy, method, arguments) -> {
                    Object answer = method.invoke(ledger, arguments);
                    return answer instanceof List<?> list ? repeated(list, times) : answer;
                });
    }

    private static List<?> repeated(List<?> list, int times) {
        return Collections.nCopies(times, list).stream().flatMap(List::stream).toList();
    }
}
