package io.finopsbot.workflows.models;

import java.util.List;

/**
 * A Bedrock inference profile: called in one region, it routes to several. Which ones is data of the catalogue (AWS,
 * "Supported Regions and models for inference profiles").
 *
 * @param id such as {@code us.anthropic.claude-sonnet-4-6}
 * @param callableFrom the regions in which a program may call it
 * @param routesTo every region whose foundation model it may use
 */
public record InferenceProfile(String id, List<String> callableFrom, List<String> routesTo) {
    public InferenceProfile {
        callableFrom = List.copyOf(callableFrom);
        routesTo = List.copyOf(routesTo);
    }
}
