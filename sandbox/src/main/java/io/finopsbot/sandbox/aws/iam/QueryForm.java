package io.finopsbot.sandbox.aws.iam;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLDecoder;
import java.util.LinkedHashMap;
import java.util.Map;

/** The parameters of a call. */
record QueryForm(Map<String, String> parameters) {
    static QueryForm of(byte[] body) {
        Map<String, String> parameters = new LinkedHashMap<>();
        for (String pair : new String(body, UTF_8).split("&", -1)) {
            String[] parts = pair.split("=", 2);
            if (parts.length == 2) {
                parameters.put(URLDecoder.decode(parts[0], UTF_8), URLDecoder.decode(parts[1], UTF_8));
            }
        }
        return new QueryForm(parameters);
    }

    String required(String name) {
        String value = parameters.get(name);
        if (value == null || value.isEmpty()) {
            throw IamProblem.invalid("1 validation error detected: Value at '%s' failed to satisfy constraint: Member"
                            .formatted(Character.toLowerCase(name.charAt(0)) + name.substring(1))
                    + " must not be null");
        }
        return value;
    }

    String optional(String name, String standard) {
        return parameters.getOrDefault(name, standard);
    }
}
