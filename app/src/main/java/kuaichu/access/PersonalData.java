package kuaichu.access;

import kuaichu.kernel.id.CaseId;
import kuaichu.platform.Actor;

/** Personal data (个人信息): encrypted columns, keyed blind index for exact look-up, masks, log of full views (PIPL-51, law.md §6). */
public interface PersonalData {
    /** AES-256-GCM with a random nonce and the key's id in front. */
    byte[] encrypt(String clear);

    String decrypt(byte[] sealed);

    /** Keyed HMAC-SHA-256 of the normalised value, for equality search only. */
    byte[] blindIndex(String clear);

    /** Writes down that the actor saw full values of a case, and why. */
    void recordFullView(Actor actor, CaseId caseId, String what, String reason);
}
