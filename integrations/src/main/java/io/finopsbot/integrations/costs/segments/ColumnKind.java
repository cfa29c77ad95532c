package io.finopsbot.integrations.costs.segments;

/** What a column holds, and which of DuckDB's types are right for it. */
enum ColumnKind {
    TEXT("text"),
    TIME("a time"),
    NUMBER("a number"),
    MAP("a map of text");

    private final String words;

    ColumnKind(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }

    boolean isKept(String type) {
        return switch (this) {
            case TEXT -> type.equals("VARCHAR");
            case TIME -> type.startsWith("TIMESTAMP") || type.equals("DATE");
            case NUMBER -> type.matches("DOUBLE|FLOAT|DECIMAL.*|U?(TINY|SMALL|BIG|HUGE)INT|U?INTEGER");
            case MAP -> type.equals("MAP(VARCHAR, VARCHAR)");
        };
    }
}
