package io.finopsbot.integrations.database;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import io.finopsbot.workflows.approval.ApprovalScope;
import io.finopsbot.workflows.people.PersonId;
import io.finopsbot.workflows.people.UnitId;
import io.finopsbot.workflows.request.RequestId;
import io.finopsbot.workflows.request.RequestNumber;
import io.finopsbot.workflows.spaces.Anchor;
import io.finopsbot.workflows.spaces.RoleArn;
import io.finopsbot.workflows.spaces.RoleName;
import io.finopsbot.workflows.spaces.WorkspaceArn;
import io.finopsbot.workflows.spaces.WorkspaceName;
import io.finopsbot.workflows.spend.Usd;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * How workflows' records are kept as JSON: by their components alone, ids and amounts as plain scalars. What an older
 * version of the bot does not know is ignored, so that it can still read what a newer one wrote.
 */
final class LedgerJson {
    static final TypeReference<List<String>> STRINGS = new TypeReference<>() {};
    static final TypeReference<Map<String, String>> DETAILS = new TypeReference<>() {};
    static final TypeReference<Set<PersonId>> PEOPLE = new TypeReference<>() {};

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(EnumFeature.WRITE_ENUMS_USING_TO_STRING, EnumFeature.READ_ENUMS_USING_TO_STRING)
            .changeDefaultVisibility(visible -> visible.withFieldVisibility(Visibility.ANY)
                    .withGetterVisibility(Visibility.NONE)
                    .withIsGetterVisibility(Visibility.NONE))
            .changeDefaultPropertyInclusion(include -> include.withValueInclusion(Include.NON_NULL))
            .addMixIn(PersonId.class, Scalars.Text.class)
            .addMixIn(UnitId.class, Scalars.Text.class)
            .addMixIn(WorkspaceName.class, Scalars.Text.class)
            .addMixIn(WorkspaceArn.class, Scalars.Text.class)
            .addMixIn(RoleArn.class, Scalars.Text.class)
            .addMixIn(RoleName.class, Scalars.Text.class)
            .addMixIn(Anchor.class, Kinds.OfAnchor.class)
            .addMixIn(ApprovalScope.class, Kinds.OfScope.class)
            .addMixIn(RequestId.class, Scalars.Id.class)
            .addMixIn(RequestNumber.class, Scalars.Whole.class)
            .addMixIn(Usd.class, Scalars.Amount.class)
            .build();

    private LedgerJson() {}

    static String write(Object value) {
        return MAPPER.writeValueAsString(value);
    }

    static <T> T read(String json, Class<T> type) {
        return MAPPER.readValue(json, type);
    }

    static <T> T read(String json, TypeReference<T> type) {
        return MAPPER.readValue(json, type);
    }
}
