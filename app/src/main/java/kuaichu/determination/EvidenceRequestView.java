package kuaichu.determination;

import java.time.Instant;
import java.util.List;
import kuaichu.vault.Vault.Slot;

/**
 * What an officer asks the parties to send before going on (补证要求).
 *
 * @param slots pictures asked for; empty when the officer only says it in words
 * @param reason what the officer wants to see, in the officer's words
 */
public record EvidenceRequestView(List<Slot> slots, String reason, Instant requestedAt) {}
