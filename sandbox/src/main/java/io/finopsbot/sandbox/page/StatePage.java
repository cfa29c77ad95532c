package io.finopsbot.sandbox.page;

import java.util.List;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Shows what stands in the sandbox right now. */
@RestController
class StatePage {
    private final List<StateSection> sections;

    StatePage(List<StateSection> sections) {
        this.sections = List.copyOf(sections);
    }

    @GetMapping(value = "/", produces = "text/html;charset=UTF-8")
    ResponseEntity<String> page() {
        StringBuilder html = new StringBuilder("""
                <!DOCTYPE html>
                <html lang="en">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <title>finops sandbox</title>
                <link rel="stylesheet" href="/sandbox.css">
                </head>
                <body>
                <h1>finops sandbox</h1>
                """);
        sections.forEach(section -> write(section, html));
        html.append("</body>\n</html>\n");
        return ResponseEntity.ok()
                .header("Content-Security-Policy", "default-src 'none'; style-src 'self'")
                .body(html.toString());
    }

    @GetMapping("/sandbox.css")
    ResponseEntity<Resource> style() {
        Resource css = new ClassPathResource("sandbox.css", StatePage.class);
        return ResponseEntity.ok().contentType(new MediaType("text", "css")).body(css);
    }

    /** Where permanent links to messages lead. */
    @GetMapping("/archives/{channel}/{message}")
    ResponseEntity<Void> message(@PathVariable String channel, @PathVariable String message) {
        String target = "/#" + channel + "-" + message.replaceFirst("^p(\\d+)(\\d{6})$", "$1.$2");
        return ResponseEntity.status(302)
                .header(HttpHeaders.LOCATION, target.replaceAll("[^\\w#./-]", ""))
                .build();
    }

    private static void write(StateSection section, StringBuilder html) {
        html.append("<section>\n<h2>").append(escape(section.title())).append("</h2>\n");
        List<Row> rows = section.rows();
        if (rows.isEmpty()) {
            html.append("<p class=\"none\">Nothing yet.</p>\n");
        }
        for (Row row : rows) {
            html.append("<article id=\"")
                    .append(escape(row.anchor()))
                    .append("\">\n<h3>")
                    .append(escape(row.heading()))
                    .append("</h3>\n");
            row.parts().forEach(part -> html.append(PartHtml.of(part)));
            html.append("</article>\n");
        }
        html.append("</section>\n");
    }

    private static String escape(String text) {
        return PartHtml.escape(text);
    }
}
