package kuaichu.signing;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;
import kuaichu.accident.Party;
import kuaichu.kernel.id.AccountId;
import kuaichu.kernel.id.PartyId;
import kuaichu.platform.Actor;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who is asked to sign (签署人).
 *
 * @param label how the docket calls the person: a party's letter, an officer's name and badge, or the part played
 * @param partyId the party, or whose side the person is on
 * @param accountId an officer's own account; null when any officer of the case may sign
 * @param name clear name of a person without an account, sealed in the column; null otherwise
 */
public record Signer(
        UUID id,
        Capacity capacity,
        String label,
        @Nullable PartyId partyId,
        @Nullable AccountId accountId,
        @Nullable String name) {

    /** In which part somebody signs (签署身份). It decides the proof: a phone with a proved number, a staff account, or an officer beside. */
    public enum Capacity {
        /** 当事人: on the own phone, on the other's with the phone handed over, or before an officer. */
        PARTY,
        /** 监护人, ADM-75: as the party. */
        GUARDIAN,
        /** 委托代理人, PROC-89: as the party. */
        AGENT,
        /** 翻译, ADM-76: before an officer. */
        INTERPRETER,
        /** 见证人, ADM-36.2: before an officer. */
        WITNESS,
        /** 民警: by the own staff account. */
        OFFICER
    }

    public static Signer party(Party party) {
        return new Signer(next(), Capacity.PARTY, party.label(), party.id(), null, null);
    }

    /** A party that signs before an officer only: nobody else reads the paper or signs it on another's phone. */
    public static Signer attended(Party party) {
        return party.joined() ? party(party) : new Signer(next(), Capacity.PARTY, party.label(), null, null, null);
    }

    public static Signer officer(Actor officer) {
        return officer(officer.requireAccount(), officer.displayName());
    }

    /** @param displayName name and badge number */
    public static Signer officer(AccountId account, String displayName) {
        return new Signer(next(), Capacity.OFFICER, displayName, null, account, null);
    }

    /** Somebody on a party's side: guardian or agent. */
    public static Signer besides(Party party, Capacity capacity, @Nullable String name) {
        return new Signer(next(), capacity, party.label(), party.id(), null, name);
    }

    /** Somebody without an account, who signs before an officer: interpreter or witness. */
    public static Signer present(Capacity capacity, String label, String name) {
        return new Signer(next(), capacity, label, null, null, name);
    }

    private static UUID next() {
        return UuidCreator.getTimeOrderedEpoch();
    }

    /** Label and capacity only: this record holds personal data. */
    @Override
    public String toString() {
        return "Signer[" + capacity + " " + label + "]";
    }
}
