package kuaichu.access.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kuaichu.kernel.id.AccountId;
import kuaichu.kernel.id.InsurerId;
import kuaichu.kernel.id.UnitId;
import kuaichu.org.HandlerQualification;
import org.jspecify.annotations.Nullable;

/** The accounts of staff as administrators keep them (账号管理). */
public interface StaffAccounts {
    /** 状态: no account can do anything before its role is granted; a disabled one stays disabled. */
    enum State {
        /** 待授权. */
        WAITING,
        /** 已启用. */
        ACTIVE,
        /** 已停用. */
        DISABLED
    }

    /**
     * An account as it is administered.
     *
     * @param passwordDue a new password before anything else
     * @param lockedUntil after failed sign-ins
     */
    record Kept(
            Account account,
            String username,
            @Nullable HandlerQualification qualification,
            State state,
            boolean passwordDue,
            boolean authenticator,
            @Nullable Instant lastSignedInAt,
            @Nullable Instant lockedUntil,
            @Nullable AccountId createdBy,
            Instant createdAt,
            long version) {}

    /** What an account is made of; {@code personIndex} tells one person's accounts, not who it is. */
    record Draft(
            Account account,
            String username,
            String passwordHash,
            byte[] personIndex,
            @Nullable HandlerQualification qualification,
            AccountId createdBy) {}

    /** Where somebody serves and as what. */
    record Post(
            String displayName,
            @Nullable UnitId unit,
            @Nullable InsurerId insurer,
            @Nullable HandlerQualification qualification) {}

    /**
     * What is looked for.
     *
     * @param text part of the user name or the display name
     * @param idleSince active accounts nobody signed in to since then
     * @param after user name of the last row shown
     */
    record Search(
            @Nullable String text,
            @Nullable State state,
            @Nullable Instant idleSince,
            @Nullable String after) {}

    /** By user name. */
    List<Kept> list(Search search, int limit, Instant now);

    /** Empty for a party's account. */
    Optional<Kept> find(AccountId id, Instant now);

    /** False when the user name is taken. */
    boolean add(Draft draft, Instant now);

    /** Whether the person has an administrator's account that is not disabled. */
    boolean administers(byte[] personIndex);

    /** False when the version is another. */
    boolean place(AccountId id, Post post, boolean keepsGrant, long version);

    /** A password that is good for choosing another one. */
    void giveOnce(AccountId id, String passwordHash);

    void grant(AccountId id, AccountId by, Instant now);

    void disable(AccountId id, Instant now);

    /** The next sign-in enrols another one. */
    void dropAuthenticator(AccountId id);
}
