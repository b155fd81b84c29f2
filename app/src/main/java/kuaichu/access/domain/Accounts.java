package kuaichu.access.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kuaichu.kernel.id.AccountId;
import kuaichu.org.HandlerQualification;
import kuaichu.platform.Cell;
import org.jspecify.annotations.Nullable;

/** Where accounts are kept (账号库). */
public interface Accounts {
    /** A phone as it is kept: sealed, findable by its keyed index, shown masked. */
    record Phone(byte[] sealed, byte[] index, String masked) {}

    /** What a member of staff signs in with. */
    record Credentials(String username, String passwordHash, byte[] totpSealed, byte[] personIndex) {}

    /**
     * A member of staff with what is compared at sign-in.
     *
     * @param totpSealed null until an authenticator is enrolled
     * @param totpOffered an authenticator shown and not yet proved
     */
    record Staff(
            Account account,
            String passwordHash,
            byte @Nullable [] totpSealed,
            byte @Nullable [] totpOffered,
            boolean granted,
            boolean disabled,
            boolean passwordDue,
            @Nullable Instant passwordSetAt) {}

    void add(Account account, Instant now);

    /** An account of the installation itself, granted at once; false when the user name is taken. */
    boolean addStaff(Account account, Credentials credentials, Instant now);

    /** What a person chose; the former one is kept against its coming back. */
    void setPassword(AccountId id, String passwordHash, Instant now);

    /** The newest first. */
    List<String> listFormerPasswords(AccountId id, int most);

    void offerAuthenticator(AccountId id, byte[] sealed);

    /** The authenticator offered is the person's from now on. */
    void enrolAuthenticator(AccountId id, byte[] sealed);

    void noteSignIn(AccountId id, Instant now);

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

    /** Where the secret of an authenticator is kept that was shown and not yet proved. */
    static Cell offeredOf(AccountId id) {
        return Cell.of("access.account.totp_offered", id);
    }
}
