package io.finopsbot.integrations.database;

import java.sql.SQLException;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.QueryTimeoutException;

/** Which failures of the database only mean that somebody else came first. */
final class Race {
    /** PostgreSQL's word for a lock that was not to be had in time, which Spring does not know. */
    private static final String LOCK_NOT_AVAILABLE = "55P03";

    private Race() {}

    /** A unique name was taken meanwhile, two transactions waited for each other, or one waited for too long. */
    static boolean isLostIn(DataAccessException failure) {
        return failure instanceof DuplicateKeyException
                || failure instanceof ConcurrencyFailureException
                || failure instanceof QueryTimeoutException
                || (failure.getMostSpecificCause() instanceof SQLException sql
                        && LOCK_NOT_AVAILABLE.equals(sql.getSQLState()));
    }
}
