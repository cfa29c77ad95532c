package io.finopsbot.sandbox.jira;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;

/** An opaque token for the next page of one query. */
final class SearchToken {
    private SearchToken() {}

    static String of(int offset, String jql) {
        return Base64.getUrlEncoder().encodeToString((offset + ":" + jql).getBytes(StandardCharsets.UTF_8));
    }

    static int offset(String token, String jql) {
        if (token.isEmpty()) {
            return 0;
        }
        try {
            List<String> parts =
                    List.of(new String(Base64.getUrlDecoder().decode(token), StandardCharsets.UTF_8).split(":", 2));
            if (parts.size() == 2 && parts.get(1).equals(jql)) {
                return Integer.parseInt(parts.get(0));
            }
            throw invalid();
        } catch (IllegalArgumentException e) {
            throw invalid();
        }
    }

    private static JiraProblem invalid() {
        return JiraProblem.badRequest("The nextPageToken is invalid for this query.");
    }
}
