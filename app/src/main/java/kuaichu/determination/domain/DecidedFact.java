package kuaichu.determination.domain;

import java.time.Instant;
import kuaichu.kernel.id.AccountId;

/**
 * A fact an officer has established (民警认定的事实), PROC-24.1: from the evidence of the scene and what people say.
 *
 * @param question id of the pictured fact, for example {@code LIGHT:B}
 * @param code its answer; UNSURE means that it cannot be established
 * @param reason what it was established from
 */
public record DecidedFact(
        String question, String code, String reason, AccountId officer, String officerText, Instant decidedAt) {}
