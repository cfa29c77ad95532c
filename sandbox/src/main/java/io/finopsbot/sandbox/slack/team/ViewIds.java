package io.finopsbot.sandbox.slack.team;

import java.util.concurrent.atomic.AtomicLong;
import org.springframework.stereotype.Component;

/** Ids, hashes and serial numbers of views. */
@Component
class ViewIds {
    private final AtomicLong views = new AtomicLong();
    private final AtomicLong hashes = new AtomicLong();
    private final AtomicLong serials = new AtomicLong();
    private final Timestamps timestamps;

    ViewIds(Timestamps timestamps) {
        this.timestamps = timestamps;
    }

    String nextView() {
        return "V" + (1000 + views.incrementAndGet());
    }

    String nextHash() {
        return timestamps.next() + "." + Long.toHexString(0xA000 + hashes.incrementAndGet());
    }

    long nextSerial() {
        return serials.incrementAndGet();
    }
}
