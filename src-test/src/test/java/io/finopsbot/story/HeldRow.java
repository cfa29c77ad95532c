package io.finopsbot.story;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/** A request's row in somebody else's hand: whoever wants to change it waits until the hand is opened. For H2. */
final class HeldRow implements AutoCloseable {
    private final Connection hand;

    HeldRow(Ledger ledger, String request) throws SQLException {
        hand = ledger.source().getConnection();
        hand.setAutoCommit(false);
        try (PreparedStatement hold =
                hand.prepareStatement("select number from business_request where number = ? for update")) {
            hold.setInt(1, Ledger.number(request));
            hold.executeQuery();
        }
    }

    /** Waits until so many have judged what stands in the row and want to change it. */
    void awaitWaiting(int count) {
        RunningBot.await(count + " wait for the row").until(() -> waiting() >= count);
    }

    private int waiting() throws SQLException {
        try (PreparedStatement question = hand.prepareStatement(
                        "select count(*) from information_schema.sessions where blocker_id is not null");
                ResultSet answer = question.executeQuery()) {
            answer.next();
            return answer.getInt(1);
        }
    }

    @Override
    public void close() throws SQLException {
        hand.rollback();
        hand.close();
    }
}
