package io.finopsbot.sandbox.launch;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A program that is started as the bot: it is up, and tells how it was started. */
final class LittleBot {
    private LittleBot() {}

    public static void main(String[] arguments) throws IOException {
        if (Files.exists(Path.of("broken"))) {
            System.out.println("The bot is broken today.");
            System.exit(3);
        }
        int port = Integer.parseInt(System.getenv("SERVER_PORT"));
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        server.createContext("/actuator/health", exchange -> answer(exchange, "{\"status\":\"UP\"}"));
        server.createContext("/started", exchange -> answer(exchange, started(arguments)));
        server.start();
    }

    private static String started(String[] arguments) {
        StringBuilder text = new StringBuilder();
        text.append("arguments=").append(String.join(" ", arguments)).append('\n');
        text.append("pid=").append(ProcessHandle.current().pid()).append('\n');
        text.append("finops.clock=").append(System.getProperty("finops.clock")).append('\n');
        System.getenv()
                .forEach((name, value) ->
                        text.append(name).append('=').append(value).append('\n'));
        return text.toString();
    }

    private static void answer(HttpExchange exchange, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(200, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
