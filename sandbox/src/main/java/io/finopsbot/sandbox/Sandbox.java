package io.finopsbot.sandbox;

/** The program: {@code finops sandbox} and {@code finops demo}. */
public final class Sandbox {
    private Sandbox() {}

    public static void main(String[] arguments) {}
}
