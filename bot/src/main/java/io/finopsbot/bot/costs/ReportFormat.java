package io.finopsbot.bot.costs;

/** How a report is printed. */
enum ReportFormat {
    /** Columns for people, to the cent. */
    TABLE,
    /** For spreadsheets, to the last digit. */
    CSV,
    /** For programs, to the last digit. */
    JSON
}
