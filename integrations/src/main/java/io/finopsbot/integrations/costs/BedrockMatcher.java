package io.finopsbot.integrations.costs;

import java.util.List;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What a row of Bedrock looks like in the export. It lands there in two ways: as Amazon's own product, and, for other vendors'
 * models, as a Marketplace product with a code that says nothing.
 *
 * @param productCode the values that {@code line_item_product_code} may have
 * @param marketplaceSuffix how {@code product['product_name']} ends for what is sold by way of Marketplace
 */
public record BedrockMatcher(
        @DefaultValue({
            "AmazonBedrock",
            "AmazonBedrockService",
            "AmazonBedrockFoundationModels",
            "AmazonBedrockAgentCore"
        })
        List<String> productCode,

        @DefaultValue("(Amazon Bedrock Edition)") String marketplaceSuffix) {
    /** The matcher's path in the configuration file. */
    public static final String PATH = PlatformMatcher.SECTION + ".bedrock";

    public BedrockMatcher {
        productCode = List.copyOf(productCode);
    }
}
