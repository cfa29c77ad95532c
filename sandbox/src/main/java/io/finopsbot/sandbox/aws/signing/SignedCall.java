package io.finopsbot.sandbox.aws.signing;

/** A request whose signature is right: who makes it, for which region. */
public record SignedCall(Caller caller, String region) {}
