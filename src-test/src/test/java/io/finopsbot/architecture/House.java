package io.finopsbot.architecture;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;

/** Which classes the rules look at. */
final class House {
    static final String ROOT = "io.finopsbot";

    private House() {}

    /** What is shipped: every module but this one. */
    static final class Shipped implements ImportOption {
        @Override
        public boolean includes(Location location) {
            return !location.contains("/test-classes/");
        }
    }

    /** What proves it. */
    static final class Proof implements ImportOption {
        @Override
        public boolean includes(Location location) {
            return location.contains("/test-classes/");
        }
    }
}
