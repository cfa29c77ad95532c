package io.finopsbot.integrations.costs.athena;

import io.finopsbot.integrations.costs.Matchers;
import io.finopsbot.integrations.costs.TagSpellings;
import io.finopsbot.workflows.spaces.WorkspaceTagKey;
import io.finopsbot.workflows.spend.AnswerWatch;
import io.finopsbot.workflows.spend.CostEngine;
import io.finopsbot.workflows.spend.Question;
import io.finopsbot.workflows.spend.SpendRow;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.athena.AthenaClient;
import software.amazon.awssdk.services.athena.model.Column;
import software.amazon.awssdk.services.athena.model.Datum;
import software.amazon.awssdk.services.athena.model.GetQueryResultsResponse;
import software.amazon.awssdk.services.athena.model.Row;
import software.amazon.awssdk.services.athena.model.TableMetadata;

/** Answers with Athena. It takes seconds at least, and AWS bills what is scanned. */
public final class AthenaEngine implements CostEngine {
    private final AthenaClient client;
    private final AthenaTable table;
    private final TagSpellings tag;
    private final Matchers matchers;
    private final AthenaCalls calls;

    /**
     * An engine over that table.
     *
     * @param client does not try again by itself: that is done here
     */
    public AthenaEngine(AthenaClient client, AthenaTable table, WorkspaceTagKey tag, Matchers matchers) {
        this(client, table, tag, matchers, RealTime.MACHINE);
    }

    AthenaEngine(AthenaClient client, AthenaTable table, WorkspaceTagKey tag, Matchers matchers, RealTime time) {
        this.client = client;
        this.table = table;
        this.tag = TagSpellings.of(tag);
        this.matchers = matchers;
        this.calls = new AthenaCalls(table, time);
    }

    @Override
    public List<SpendRow> answer(Question question) {
        return answer(question, AnswerWatch.NOBODY);
    }

    @Override
    public List<SpendRow> answer(Question question, AnswerWatch watch) {
        RawLines lines = new RawLines(table.quoted(), columns(), tag);
        String id = start(AthenaQuery.of(question, lines, matchers));
        new AthenaRun(client, table, calls, id).await(watch);
        return rows(id);
    }

    /** Asked each time: AWS adds columns to an export when somebody sets it so, and this call costs nothing. */
    private TableColumns columns() {
        TableMetadata metadata = calls.call(
                        () -> client.getTableMetadata(request -> request.catalogName(AthenaTable.CATALOGUE)
                                .databaseName(table.database())
                                .tableName(table.table())
                                .workGroup(table.workgroup())))
                .tableMetadata();
        Set<String> names = new LinkedHashSet<>();
        Stream.of(metadata.columns(), metadata.partitionKeys())
                .flatMap(List::stream)
                .map(Column::name)
                .forEach(name -> names.add(name.toLowerCase(Locale.ROOT)));
        return new TableColumns(names).whole();
    }

    /** With a token, so that a call that is repeated starts no second query. */
    private String start(AthenaQuery query) {
        String token = UUID.randomUUID().toString();
        return calls.call(() -> client.startQueryExecution(request -> {
                    request.queryString(query.sql())
                            .executionParameters(query.parameters())
                            .clientRequestToken(token)
                            .workGroup(table.workgroup())
                            .queryExecutionContext(context ->
                                    context.catalog(AthenaTable.CATALOGUE).database(table.database()));
                    if (table.output() != null) {
                        request.resultConfiguration(result -> result.outputLocation(table.output()));
                    }
                }))
                .queryExecutionId();
    }

    /** Page by page; the first row of the first page is the names of the columns. */
    private List<SpendRow> rows(String id) {
        List<SpendRow> rows = new ArrayList<>();
        int titles = 1;
        @Nullable String next = null;
        do {
            String page = next;
            GetQueryResultsResponse response = calls.call(() -> client.getQueryResults(
                    request -> request.queryExecutionId(id).nextToken(page)));
            response.resultSet().rows().stream()
                    .skip(titles)
                    .map(AthenaEngine::row)
                    .forEach(rows::add);
            titles = 0;
            next = response.nextToken();
        } while (next != null);
        return rows;
    }

    private static SpendRow row(Row row) {
        List<@Nullable String> cells = new ArrayList<>();
        for (Datum cell : row.data()) {
            cells.add(cell.varCharValue());
        }
        return new ResultRow(cells).read();
    }
}
