package io.finopsbot.fakes;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.finopsbot.workflows.desk.ScopeChoice;
import io.finopsbot.workflows.desk.Verb;
import io.finopsbot.workflows.request.RequestFields;
import io.finopsbot.workflows.spaces.Anchor;
import io.finopsbot.workflows.spaces.AnchorFinding;
import io.finopsbot.workflows.tasks.TaskState;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** One of each verb that there is, found in the classes themselves: none can be forgotten. */
public final class EveryVerb {
    private static final Map<Class<?>, Object> SAMPLES = Map.ofEntries(
            Map.entry(int.class, 1),
            Map.entry(boolean.class, false),
            Map.entry(Instant.class, Instant.EPOCH),
            Map.entry(String.class, "text"),
            Map.entry(List.class, List.of()),
            Map.entry(ScopeChoice.class, Company.choice("space")),
            Map.entry(RequestFields.class, Company.fields()),
            Map.entry(Anchor.class, Company.ARN),
            Map.entry(AnchorFinding.class, AnchorFinding.of(AnchorFinding.Kind.AS_APPROVED)),
            Map.entry(TaskState.class, TaskState.DONE),
            Map.entry(LocalDate.class, LocalDate.EPOCH));

    private EveryVerb() {}

    /** All of them, in the order of their names. */
    public static Stream<Verb> all() {
        return new ClassFileImporter()
                        .withImportOption(location -> !location.contains("/test-classes/"))
                        .importPackages("io.finopsbot.workflows")
                        .stream()
                        .filter(type -> type.isAssignableTo(Verb.class) && !type.isInterface())
                        .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                        .sorted(Comparator.comparing(JavaClass::getName))
                        .map(type -> (Verb) sample(type.reflect()));
    }

    private static Object sample(Class<?> type) {
        Object known = SAMPLES.get(type);
        if (known != null) {
            return known;
        }
        if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        if (!type.isRecord()) {
            throw new IllegalStateException("Give EveryVerb a sample of " + type);
        }
        Class<?>[] parts = Stream.of(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        try {
            return type.getConstructor(parts)
                    .newInstance(Stream.of(parts).map(EveryVerb::sample).toArray());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Give EveryVerb a sample of " + type, e);
        }
    }
}
