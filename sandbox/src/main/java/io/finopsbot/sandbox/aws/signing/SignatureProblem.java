package io.finopsbot.sandbox.aws.signing;

/** A signature that is missing, wrong or too old. Each service words it in its own shape. */
public final class SignatureProblem extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String code;
    private final String text;

    SignatureProblem(String code, String text) {
        super(text);
        this.code = code;
        this.text = text;
    }

    /** AWS's own word for it, such as {@code SignatureDoesNotMatch}. */
    public String code() {
        return code;
    }

    /** The sentence. */
    public String text() {
        return text;
    }
}
