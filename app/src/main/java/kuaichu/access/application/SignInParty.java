package kuaichu.access.application;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kuaichu.access.AccessProblem;
import kuaichu.access.AccountMerge;
import kuaichu.access.PersonalData;
import kuaichu.access.domain.Account;
import kuaichu.access.domain.Accounts;
import kuaichu.audit.AuditEvent;
import kuaichu.audit.AuditKind;
import kuaichu.audit.AuditTrail;
import kuaichu.kernel.id.AccountId;
import kuaichu.kernel.problem.Problem;
import kuaichu.platform.Actor;
import kuaichu.platform.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Signs a party in (当事人登录): first as a guest of this device, then by a code sent to the phone; the guest's cases go along. */
@Service
public class SignInParty {
    private final Accounts accounts;
    private final PhoneCodes codes;
    private final AuditTrail trail;
    private final OpenSession sessions;
    private final PersonalData personalData;
    private final List<AccountMerge> merges;
    private final Clock clock;

    SignInParty(
            Accounts accounts,
            PhoneCodes codes,
            AuditTrail trail,
            OpenSession sessions,
            PersonalData personalData,
            List<AccountMerge> merges,
            Clock clock) {
        this.accounts = accounts;
        this.codes = codes;
        this.trail = trail;
        this.sessions = sessions;
        this.personalData = personalData;
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
        return codes.send(phone, address);
    }

    /**
     * @param guest the guest of the device, who becomes this person
     * @throws Problem {@code access.bad-code}
     */
    public OpenSession.Opened byCode(String phone, String code, @Nullable Actor guest, String address) {
        if (!codes.take(phone, code)) {
            trail.recordForGood(new AuditEvent(AuditKind.SIGN_IN_REFUSED, null, null, mask(phone), null, address));
            throw Problem.of(AccessProblem.BAD_CODE);
        }
        Account account = account(phone, guest, clock.instant());
        trail.record(new AuditEvent(AuditKind.SIGNED_IN, account.toActor(), null, mask(phone), null, address));
        return sessions.open(account);
    }

    private Account account(String phone, @Nullable Actor guest, Instant now) {
        Optional<Account> known = accounts.findByPhone(personalData.blindIndexes(phone));
        Optional<AccountId> guestId = Optional.ofNullable(guest)
                .filter(actor -> actor.is(Role.PARTY) && !actor.phoneVerified())
                .map(Actor::requireAccount);
        if (known.isPresent()) {
            guestId.ifPresent(id -> merge(id, known.get().id()));
            return known.get();
        }
        AccountId id = guestId.orElseGet(AccountId::next);
        Account account = new Account(id, Role.PARTY, mask(phone), mask(phone), null, null);
        if (guestId.isEmpty()) {
            accounts.add(account, now);
        }
        accounts.setPhone(
                id,
                new Accounts.Phone(
                        personalData.encrypt(Accounts.phoneOf(id), phone),
                        personalData.blindIndex(phone),
                        mask(phone)));
        return account;
    }

    private void merge(AccountId guest, AccountId person) {
        merges.forEach(merge -> merge.merge(guest, person));
        accounts.mergeInto(guest, person);
    }

    /** 138****5678. */
    private static String mask(String phone) {
        return phone.substring(0, 3) + "****" + phone.substring(phone.length() - 4);
    }
}
