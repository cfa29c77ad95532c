package io.finopsbot.bot.audit;

import io.finopsbot.bot.csv.CsvLine;
import io.finopsbot.workflows.audit.AuditRecord;
import tools.jackson.databind.json.JsonMapper;

/** How an audit record is written down. */
enum ExportFormat {
    CSV {
        @Override
        String head() {
            return CsvLine.of(RecordFields.NAMES);
        }

        @Override
        String line(AuditRecord record) {
            return CsvLine.of(RecordFields.of(record).values().stream()
                    .map(String::valueOf)
                    .toList());
        }
    },
    JSONL {
        @Override
        String head() {
            return "";
        }

        @Override
        String line(AuditRecord record) {
            return JsonMapper.shared().writeValueAsString(RecordFields.exact(record)) + "\n";
        }
    };

    /** What comes before all records. */
    abstract String head();

    /** One record, with the end of its line. */
    abstract String line(AuditRecord record);
}
