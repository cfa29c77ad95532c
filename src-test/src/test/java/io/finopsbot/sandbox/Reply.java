package io.finopsbot.sandbox;

import java.net.http.HttpHeaders;
import tools.jackson.databind.JsonNode;

/** What came back. */
public record Reply(int status, JsonNode body, HttpHeaders headers) {}
