package kuaichu.access.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kuaichu.kernel.id.AccountId;
import kuaichu.org.HandlerQualification;
import kuaichu.platform.Cell;

/** Where accounts are kept (账号库). */
public interface Accounts {
    /** A phone as it is kept: sealed, findable by its keyed index, shown masked. */
    record Phone(byte[] sealed, byte[] index, String masked) {}

    /** What a member of staff signs in with. */
    record Credentials(String username, String passwordHash, byte[] totpSealed) {}

    /** A member of staff with what is compared at sign-in. */
    record Staff(Account account, String passwordHash, byte[] totpSealed, long totpLastStep) {}

    void add(Account account, Instant now);

    /** False when the user name is taken. */
    boolean addStaff(Account account, Credentials credentials, Instant now);

    /** Enters an officer's handling qualification (PROC-5). */
    void qualify(AccountId id, HandlerQualification qualification);

    Optional<Account> findByPhone(List<byte[]> phoneIndexes);

    Optional<Staff> findStaff(String username);

    void setPhone(AccountId id, Phone phone);

    /** False when this step of the one-time password, or a later one, was used before. */
    boolean useStep(AccountId id, long step);

    /** Grants go over to the person, the guest's sessions end. */
    void mergeInto(AccountId guest, AccountId person);

    /** Where the phone of an account is kept. */
    static Cell phoneOf(AccountId id) {
        return Cell.of("access.account.phone_sealed", id);
    }

    /** Where the secret of an account's authenticator is kept. */
    static Cell totpOf(AccountId id) {
        return Cell.of("access.account.totp_sealed", id);
    }
}
