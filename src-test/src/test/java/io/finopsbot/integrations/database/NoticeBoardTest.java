package io.finopsbot.integrations.database;

import static org.assertj.core.api.Assertions.assertThat;

import io.finopsbot.workflows.desk.Audience;
import io.finopsbot.workflows.desk.Decline;
import io.finopsbot.workflows.desk.NoticeBoard;
import io.finopsbot.workflows.desk.NoticeBoard.Posted;
import io.finopsbot.workflows.desk.NoticeKind;
import io.finopsbot.workflows.request.BusinessRequest;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(DatabaseKind.class)
class NoticeBoardTest {
    private final Office office;
    private final NoticeBoard board;
    private final BusinessRequest request;

    NoticeBoardTest(DatabaseKind kind) {
        office = new Office(kind);
        board = office.database.bean(NoticeBoard.class);
        request = office.submitted();
        office.decide(request, new Decline(request.revision(), "Too expensive"), Workplace.LEAD);
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void whatWasRecordedIsPendingForItsAudience() {
        Posted posted = pending().get(0);
        assertThat(posted.notice().kind()).isEqualTo(NoticeKind.DECLINED);
        assertThat(posted.notice().arguments()).containsExactly("BR-1001", "Lea Lead", "Too expensive");
        assertThat(posted.notice().audience())
                .isEqualTo(Audience.person(Workplace.REQUESTER.personId().orElseThrow()));
        assertThat(posted.attempted()).isFalse();
        assertThat(board.pending(request.subject(), Audience.Kind.THREAD)).isEmpty();
    }

    @Test
    void anAttemptIsRemembered() {
        board.attempting(pending().get(0).id());
        assertThat(pending().get(0).attempted()).isTrue();
    }

    @Test
    void whatWasGivenIsNoLongerPending() {
        board.given(pending().get(0).id(), "1764064800.000100");
        assertThat(pending()).isEmpty();
    }

    private List<Posted> pending() {
        return board.pending(request.subject(), Audience.Kind.PERSON);
    }
}
