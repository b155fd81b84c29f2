package kuaichu.access;

import java.util.List;
import kuaichu.kernel.id.CaseId;
import kuaichu.platform.Actor;
import kuaichu.platform.Cell;
import org.jspecify.annotations.Nullable;

/** Personal data (个人信息): encrypted columns, keyed blind index for exact look-up, masks, log of full views (PIPL-51, law.md §6). */
public interface PersonalData {
    /** Under the current key of the ring, with its number in front; opens in this place only. */
    byte[] encrypt(Cell cell, String clear);

    String decrypt(Cell cell, byte[] sealed);

    /** Keyed HMAC-SHA-256 of the normalised value, for equality search only. */
    byte[] blindIndex(String clear);

    /** What to search for: while a new index key comes into use, under the old one as well. */
    List<byte[]> blindIndexes(String clear);

    /** Writes down that the actor saw full values of a case, and why. */
    void recordFullView(Actor actor, CaseId caseId, String what, String reason);

    /** Writes down that the actor took a copy out of the house, and why; {@code caseId} is null for lists. */
    void recordExport(Actor actor, @Nullable CaseId caseId, String what, String reason);
}
