package io.finopsbot.integrations.database;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.finopsbot.workflows.approval.BedrockScope;
import io.finopsbot.workflows.approval.ClaudePlatformScope;
import io.finopsbot.workflows.spaces.Anchor;
import io.finopsbot.workflows.spaces.RoleArn;
import io.finopsbot.workflows.spaces.WorkspaceArn;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.deser.std.StdDeserializer;

/** Mix-ins for records that come in several kinds: which one it is, is seen by what it says. Never instantiated. */
final class Kinds {
    private Kinds() {}

    /** A workspace's scope names a workspace, a role's scope a role. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.DEDUCTION)
    @JsonSubTypes({@JsonSubTypes.Type(BedrockScope.class), @JsonSubTypes.Type(ClaudePlatformScope.class)})
    interface OfScope {}

    /** An ARN says itself what it is of. */
    @JsonDeserialize(using = AnchorReading.class)
    interface OfAnchor {}

    private static final class AnchorReading extends StdDeserializer<Anchor> {
        AnchorReading() {
            super(Anchor.class);
        }

        @Override
        public Anchor deserialize(JsonParser parser, DeserializationContext context) {
            String arn = parser.getValueAsString();
            return WorkspaceArn.parse(arn)
                    .map(Anchor.class::cast)
                    .or(() -> RoleArn.parse(arn))
                    .orElseThrow(() -> new IllegalArgumentException("Not an anchor's ARN: " + arn));
        }
    }
}
