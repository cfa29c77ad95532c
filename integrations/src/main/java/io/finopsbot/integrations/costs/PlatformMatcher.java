package io.finopsbot.integrations.costs;

import java.util.List;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What a row of Claude Platform on AWS looks like in the export. Configuration, because AWS has documented no sample row;
 * the standard is what other Marketplace products look like.
 *
 * @param billingEntity the value of {@code bill_billing_entity}
 * @param productName the values that {@code product['product_name']} may have
 */
public record PlatformMatcher(
        @DefaultValue("AWS Marketplace") String billingEntity,
        @DefaultValue("Claude Platform on AWS") List<String> productName) {
    /** The section of the configuration file. */
    static final String SECTION = "matchers";

    /** The matcher's path in the configuration file. */
    public static final String PATH = SECTION + ".claude-platform";

    public PlatformMatcher {
        productName = List.copyOf(productName);
    }
}
