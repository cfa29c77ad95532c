package io.finopsbot.workflows.desk;

/**
 * That a signed message was accepted. Stored in the transaction of the change that it causes, so that the same message is
 * never accepted twice, also after a restart and by another replica.
 *
 * @param signature what the sender signed the message with
 * @param nonce which arrival of the message this is: the same signature with another nonce is a replay
 */
public record Receipt(String signature, String nonce) {}
