package io.finopsbot.sandbox.jira;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Understands clauses joined by AND, and ORDER BY. Everything else of JQL is refused, never ignored. */
final class JqlParser {
    private static final Pattern TOKEN =
            Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\"|'(?:[^'\\\\]|\\\\.)*'|>=|<=|!=|!~|[=<>~(),]|[^\\s=!<>~(),\"']+");

    private final Deque<String> tokens = new ArrayDeque<>();
    private final JqlFields fields;

    private JqlParser(String jql, JqlFields fields) {
        this.fields = fields;
        Matcher token = TOKEN.matcher(jql);
        while (token.find()) {
            tokens.add(token.group());
        }
    }

    static Jql parse(String jql, JqlFields fields) {
        return new JqlParser(jql, fields).query();
    }

    private Jql query() {
        List<Predicate<Issue>> clauses = new ArrayList<>();
        if (!tokens.isEmpty() && !nextIs("order")) {
            clauses.add(clause());
            while (nextIs("and")) {
                tokens.remove();
                clauses.add(clause());
            }
        }
        Comparator<Issue> order = order();
        if (!tokens.isEmpty()) {
            throw error("Expecting either 'OR' or 'AND' but got '" + tokens.peek() + "'.");
        }
        return new Jql(clauses, order);
    }

    private Predicate<Issue> clause() {
        String field = unquoted(take());
        String operator = take().toLowerCase(Locale.ROOT);
        if (operator.equals("not") && nextIs("in")) {
            tokens.remove();
            return fields.in(field, values()).negate();
        }
        return switch (operator) {
            case "in" -> fields.in(field, values());
            case "=" -> fields.in(field, List.of(unquoted(take())));
            case "!=" -> fields.in(field, List.of(unquoted(take()))).negate();
            case ">=", ">", "<=", "<" -> fields.compared(field, operator, unquoted(take()));
            default -> throw error("The operator '" + operator + "' is not understood here.");
        };
    }

    private List<String> values() {
        expect("(");
        List<String> values = new ArrayList<>(List.of(unquoted(take())));
        while (nextIs(",")) {
            tokens.remove();
            values.add(unquoted(take()));
        }
        expect(")");
        return values;
    }

    private Comparator<Issue> order() {
        if (!nextIs("order")) {
            return fields.order("created").reversed();
        }
        tokens.remove();
        expect("by");
        Comparator<Issue> order = key();
        while (nextIs(",")) {
            tokens.remove();
            order = order.thenComparing(key());
        }
        return order;
    }

    private Comparator<Issue> key() {
        Comparator<Issue> key = fields.order(unquoted(take()));
        if (nextIs("desc")) {
            tokens.remove();
            return key.reversed();
        }
        if (nextIs("asc")) {
            tokens.remove();
        }
        return key;
    }

    private boolean nextIs(String word) {
        return word.equalsIgnoreCase(tokens.peek());
    }

    private void expect(String word) {
        String token = take();
        if (!token.equalsIgnoreCase(word)) {
            throw error("Expecting '" + word + "' but got '" + token + "'.");
        }
    }

    private String take() {
        String token = tokens.poll();
        if (token == null) {
            throw error("The query ends too early.");
        }
        return token;
    }

    private static String unquoted(String token) {
        boolean quoted = token.length() > 1 && (token.startsWith("\"") || token.startsWith("'"));
        return quoted ? token.substring(1, token.length() - 1).replaceAll("\\\\(.)", "$1") : token;
    }

    private static JiraProblem error(String what) {
        return JiraProblem.badRequest("Error in the JQL Query: " + what);
    }
}
