package io.finopsbot.integrations.database;

import io.finopsbot.workflows.audit.Governed;
import io.finopsbot.workflows.audit.Subject;
import io.finopsbot.workflows.desk.Answer;
import io.finopsbot.workflows.desk.Change;
import io.finopsbot.workflows.desk.RequestLedger;
import io.finopsbot.workflows.people.PersonId;
import io.finopsbot.workflows.request.BusinessRequest;
import io.finopsbot.workflows.request.RequestNumber;
import io.finopsbot.workflows.request.RequestState;
import io.finopsbot.workflows.request.TagTick;
import io.finopsbot.workflows.spaces.Anchor;
import io.finopsbot.workflows.spaces.WorkspaceName;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The ledger in a database. Reading is done here; writing goes through the one {@link ChangeWriter}. */
final class JdbcRequestLedger implements RequestLedger {
    private static final List<String> LIVE = Arrays.stream(RequestState.values())
            .filter(RequestState::isLive)
            .map(RequestState::name)
            .toList();

    private final JdbcClient database;
    private final ChangeWriter writer;
    private final GovernedRows governed;

    JdbcRequestLedger(JdbcClient database, ChangeWriter writer, GovernedRows governed) {
        this.database = database;
        this.writer = writer;
        this.governed = governed;
    }

    @Override
    public void record(Change change) {
        writer.write(change);
    }

    @Override
    public Optional<BusinessRequest> find(RequestNumber number) {
        return database.sql("select content from business_request where number = ?")
                .param(number.value())
                .query(String.class)
                .optional()
                .map(JdbcRequestLedger::request);
    }

    @Override
    public <T extends Governed> Optional<T> governed(Class<T> type, Subject subject) {
        return governed.find(type, subject);
    }

    @Override
    public <T extends Governed> List<T> governed(Class<T> type, Subject.Kind kind) {
        return governed.all(type, kind);
    }

    @Override
    public List<BusinessRequest> inState(RequestState state) {
        return requests(
                "select content from business_request where state = ? order by submitted_at, number", state.name());
    }

    @Override
    public List<BusinessRequest> live() {
        return database
                .sql("select content from business_request where state in (:states) order by number")
                .param("states", LIVE)
                .query(String.class)
                .list()
                .stream()
                .map(JdbcRequestLedger::request)
                .toList();
    }

    @Override
    public List<BusinessRequest> by(PersonId requester) {
        return requests(
                "select content from business_request where requester = ? order by submitted_at desc, number desc",
                requester.value());
    }

    @Override
    public RequestNumber nextNumber() {
        return new RequestNumber(database.sql("select nextval('request_number')")
                .query(Integer.class)
                .single());
    }

    @Override
    public Optional<RequestNumber> holderOf(WorkspaceName name) {
        return holder("select number from business_request where workspace_name_key = ?", name.key());
    }

    @Override
    public Optional<RequestNumber> holderOf(Anchor anchor) {
        return holder("select number from business_request where anchor_key = ?", anchor.value());
    }

    @Override
    public List<BusinessRequest> grantedOn(RequestNumber holder) {
        return database.sql("""
                        select content from business_request where number = :holder or joined_request = :holder
                        order by number
                        """).param("holder", holder.value()).query(String.class).list().stream()
                .map(JdbcRequestLedger::request)
                .filter(BusinessRequest::counts)
                .toList();
    }

    @Override
    public Optional<Answer> answered(String key) {
        return database.sql("select answer from intent where intent_key = ?")
                .param(key)
                .query(String.class)
                .optional()
                .map(answer -> LedgerJson.read(answer, Answer.class));
    }

    @Override
    public Optional<TagTick> tagTick() {
        return database.sql("""
                        select content from business_request where tag_ticked_at is not null
                        order by tag_ticked_at, number limit 1
                        """)
                .query(String.class)
                .optional()
                .map(JdbcRequestLedger::request)
                .map(BusinessRequest::tagTick);
    }

    private List<BusinessRequest> requests(String sql, String value) {
        return database.sql(sql).param(value).query(String.class).list().stream()
                .map(JdbcRequestLedger::request)
                .toList();
    }

    private Optional<RequestNumber> holder(String sql, String key) {
        return database.sql(sql).param(key).query(Integer.class).optional().map(RequestNumber::new);
    }

    private static BusinessRequest request(String content) {
        return LedgerJson.read(content, BusinessRequest.class);
    }
}
