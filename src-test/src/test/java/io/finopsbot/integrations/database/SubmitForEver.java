package io.finopsbot.integrations.database;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** A process that submits requests and says each number once it is recorded, until it is killed. */
final class SubmitForEver {
    private SubmitForEver() {}

    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        try (Office office = new Office(arguments[0])) {
            while (!out.checkError()) {
                out.println("recorded " + office.submitted().number());
            }
        }
    }
}
