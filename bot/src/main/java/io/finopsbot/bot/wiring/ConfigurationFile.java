package io.finopsbot.bot.wiring;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.EnumerablePropertySource;
import org.springframework.core.env.PropertySource;
import org.springframework.core.io.FileSystemResource;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/**
 * The one YAML file of what has structure: the organisation, accounts, regions, models, mappings.
 *
 * @param values the values by their path, such as {@code accounts[0].id}
 */
record ConfigurationFile(Map<String, String> values) {
    /** Below what name its values are known to the parts. */
    static final String PREFIX = "finops.file.";

    /**
     * Reads the file.
     *
     * @throws IOException if it cannot be read, or is not YAML
     */
    static ConfigurationFile read(Path file) throws IOException {
        List<PropertySource<?>> sources;
        try {
            sources = new YamlPropertySourceLoader().load("configuration file", new FileSystemResource(file));
        } catch (MarkedYAMLException notYaml) {
            throw new IOException("it is no YAML, " + place(notYaml.getProblemMark()) + notYaml.getProblem(), notYaml);
        } catch (RuntimeException notYaml) {
            throw new IOException("it is no YAML, " + firstLine(notYaml), notYaml);
        }
        Map<String, String> values = new LinkedHashMap<>();
        for (PropertySource<?> source : sources) {
            for (String name : ((EnumerablePropertySource<?>) source).getPropertyNames()) {
                values.put(name, String.valueOf(source.getProperty(name)));
            }
        }
        return new ConfigurationFile(values);
    }

    /** The same values, as the Spring environment knows them. */
    Map<String, Object> properties() {
        Map<String, Object> properties = new LinkedHashMap<>();
        values.forEach((path, value) -> properties.put(PREFIX + path, value));
        return properties;
    }

    private static String place(@Nullable Mark mark) {
        return mark == null ? "" : "line %d, column %d: ".formatted(mark.getLine() + 1, mark.getColumn() + 1);
    }

    private static String firstLine(RuntimeException failure) {
        return String.valueOf(failure.getMessage()).lines().findFirst().orElse("");
    }
}
