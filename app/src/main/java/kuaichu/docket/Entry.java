package kuaichu.docket;

import java.time.Instant;
import kuaichu.kernel.id.CaseId;
import kuaichu.platform.Actor;
import kuaichu.platform.Role;
import tools.jackson.databind.JsonNode;

/**
 * One entry of a case's docket (案卷条目); never changed, never deleted.
 *
 * @param seq place within the case, from 1 without gaps
 * @param actorText who did it, as it may be shown to everyone of the case
 * @param actorAccount account id or the empty text for the system
 * @param previousHash hex SHA-256 of the entry before it, 64 zeros for the first
 * @param hash hex SHA-256 over previousHash and the canonical form (RFC 8785) of the rest
 */
public record Entry(
        DocketPosition position,
        CaseId caseId,
        int seq,
        String kind,
        Instant at,
        String actorAccount,
        String actorRole,
        String actorText,
        JsonNode body,
        String previousHash,
        String hash) {
    /** Field of a body that not everybody of the case may read; its only value is {@link #POLICE}. */
    static final String AUDIENCE = "audience";

    static final String POLICE = "POLICE";

    /** Whether the actor may know that this entry exists. Asked wherever entries leave the house for a person. */
    public boolean isReadableBy(Actor actor) {
        return !POLICE.equals(body.path(AUDIENCE).asString("")) || actor.is(Role.OFFICER) || actor.is(Role.CENTRE);
    }
}
