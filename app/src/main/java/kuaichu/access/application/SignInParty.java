package kuaichu.access.application;

import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import kuaichu.access.AccessProblem;
import kuaichu.access.AccountMerge;
import kuaichu.access.PersonalData;
import kuaichu.access.domain.Account;
import kuaichu.access.domain.Accounts;
import kuaichu.access.domain.SignInGuard;
import kuaichu.access.spi.CodeSender;
import kuaichu.audit.AuditEvent;
import kuaichu.audit.AuditKind;
import kuaichu.audit.AuditTrail;
import kuaichu.kernel.id.AccountId;
import kuaichu.kernel.problem.Problem;
import kuaichu.platform.Actor;
import kuaichu.platform.KeyRing;
import kuaichu.platform.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;

/** Signs a party in (当事人登录): first as a guest of this device, then by a code sent to the phone; the guest's cases go along. */
@Service
public class SignInParty {
    private static final Duration CODE_LIFE = Duration.ofMinutes(5);
    private static final Duration RESEND = Duration.ofSeconds(60);
    private static final int MOST_TRIES = 5;
    private static final int CODES = 1_000_000;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Accounts accounts;
    private final SignInGuard guard;
    private final AuditTrail trail;
    private final CodeAllowance allowance;
    private final OpenSession sessions;
    private final PersonalData personalData;
    private final KeyRing keys;
    private final ObjectProvider<CodeSender> sender;
    private final List<AccountMerge> merges;
    private final Clock clock;

    SignInParty(
            Accounts accounts,
            SignInGuard guard,
            AuditTrail trail,
            CodeAllowance allowance,
            OpenSession sessions,
            PersonalData personalData,
            KeyRing keys,
            ObjectProvider<CodeSender> sender,
            List<AccountMerge> merges,
            Clock clock) {
        this.accounts = accounts;
        this.guard = guard;
        this.trail = trail;
        this.allowance = allowance;
        this.sessions = sessions;
        this.personalData = personalData;
        this.keys = keys;
        this.sender = sender;
        this.merges = List.copyOf(merges);
        this.clock = clock;
    }

    /** When a sent code ends, and when another may be asked for. */
    public record CodeSent(Instant expiresAt, Instant resendAt) {}

    public OpenSession.Opened asGuest() {
        Account guest = new Account(AccountId.next(), Role.PARTY, Actor.GUEST, null, null, null);
        accounts.add(guest, clock.instant());
        return sessions.open(guest);
    }

    /**
     * The same for every phone; asked again too early it sends nothing and says when.
     *
     * @throws Problem {@code platform.rate-limited}
     */
    public CodeSent sendCode(String phone, String address) {
        Instant now = clock.instant();
        byte[] index = personalData.blindIndex(phone);
        guard.holdCodes(index, address);
        Optional<SignInGuard.SentCode> before =
                guard.findCode(index).filter(code -> code.resendAt().isAfter(now));
        if (before.isPresent()) {
            return new CodeSent(before.get().expiresAt(), before.get().resendAt());
        }
        allowance.use(index, address, now);
        String code = String.format(Locale.ROOT, "%06d", RANDOM.nextInt(CODES));
        SignInGuard.SentCode sent =
                new SignInGuard.SentCode(mac(index, code), 0, now.plus(CODE_LIFE), now.plus(RESEND));
        guard.keepCode(index, sent);
        sender.getObject().send(phone, code);
        return new CodeSent(sent.expiresAt(), sent.resendAt());
    }

    /**
     * @param guest the guest of the device, who becomes this person
     * @throws Problem {@code access.bad-code}
     */
    public OpenSession.Opened byCode(String phone, String code, @Nullable Actor guest, String address) {
        Instant now = clock.instant();
        byte[] index = personalData.blindIndex(phone);
        if (!isRight(index, code, now)) {
            trail.recordForGood(new AuditEvent(AuditKind.SIGN_IN_REFUSED, null, null, mask(phone), null, address));
            throw Problem.of(AccessProblem.BAD_CODE);
        }
        guard.deleteCode(index);
        Account account = account(new Accounts.Phone(personalData.encrypt(phone), index, mask(phone)), guest, now);
        trail.record(new AuditEvent(AuditKind.SIGNED_IN, account.toActor(), null, mask(phone), null, address));
        return sessions.open(account);
    }

    private boolean isRight(byte[] index, String code, Instant now) {
        Optional<SignInGuard.SentCode> sent = guard.findCode(index);
        return sent.isPresent()
                && guard.countTry(index) <= MOST_TRIES
                && sent.get().expiresAt().isAfter(now)
                && MessageDigest.isEqual(sent.get().mac(), mac(index, code));
    }

    private Account account(Accounts.Phone phone, @Nullable Actor guest, Instant now) {
        Optional<Account> known = accounts.findByPhone(phone.index());
        Optional<AccountId> guestId = Optional.ofNullable(guest)
                .filter(actor -> actor.is(Role.PARTY) && !actor.phoneVerified())
                .map(Actor::requireAccount);
        if (known.isPresent()) {
            guestId.ifPresent(id -> merge(id, known.get().id()));
            return known.get();
        }
        AccountId id = guestId.orElseGet(AccountId::next);
        Account account = new Account(id, Role.PARTY, phone.masked(), phone.masked(), null, null);
        if (guestId.isEmpty()) {
            accounts.add(account, now);
        }
        accounts.setPhone(id, phone);
        return account;
    }

    private void merge(AccountId guest, AccountId person) {
        merges.forEach(merge -> merge.merge(guest, person));
        accounts.mergeInto(guest, person);
    }

    private byte[] mac(byte[] phoneIndex, String code) {
        return keys.mac("sms-code", HexFormat.of().formatHex(phoneIndex) + code);
    }

    /** 138****5678. */
    private static String mask(String phone) {
        return phone.substring(0, 3) + "****" + phone.substring(phone.length() - 4);
    }
}
