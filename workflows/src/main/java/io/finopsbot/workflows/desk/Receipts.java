package io.finopsbot.workflows.desk;

/** Which signed messages, and which events, have been accepted before, by any replica. */
public interface Receipts {
    /** Whether a message with that signature was accepted before. */
    boolean seen(String signature);

    /**
     * Notes that the message was accepted, durably, unless its change has noted it already.
     *
     * @return false if it is a replay: the signature was accepted under another nonce
     */
    boolean accept(Receipt receipt);

    /**
     * Notes that the event was accepted, durably.
     *
     * @param eventId the sender's id, the same in every retry
     * @return false if it was accepted before
     */
    boolean acceptEvent(String eventId);

    /** Whether that event was accepted before. */
    boolean seenEvent(String eventId);
}
