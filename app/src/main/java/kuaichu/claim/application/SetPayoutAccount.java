package kuaichu.claim.application;

import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import kuaichu.claim.ClaimProblem;
import kuaichu.claim.ClaimState;
import kuaichu.claim.domain.Claim;
import kuaichu.claim.domain.ClaimBook;
import kuaichu.claim.domain.PayoutAccountBook;
import kuaichu.claim.domain.PayoutAccountBook.PayoutAccount;
import kuaichu.kernel.BankCardNo;
import kuaichu.kernel.PersonName;
import kuaichu.kernel.id.ClaimId;
import kuaichu.kernel.problem.FieldProblem;
import kuaichu.kernel.problem.InvalidValue;
import kuaichu.kernel.problem.Problem;
import kuaichu.platform.Actor;
import kuaichu.platform.PlatformProblem;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The party says where the money goes (收款账户); one account for all its claims of the case. */
@Service
public class SetPayoutAccount {
    private static final Set<ClaimState> FIXED = EnumSet.of(ClaimState.ACCEPTED, ClaimState.PAYING, ClaimState.PAID);

    private final ClaimGroups groups;
    private final ClaimBook claims;
    private final PayoutAccountBook accounts;
    private final Clock clock;

    SetPayoutAccount(ClaimGroups groups, ClaimBook claims, PayoutAccountBook accounts, Clock clock) {
        this.groups = groups;
        this.claims = claims;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** Whether the account may be changed now. */
    public static boolean isOpen(ClaimState state) {
        return !FIXED.contains(state);
    }

    /** @throws Problem {@code claim.invalid} naming the field, {@code claim.payout-under-way}, {@code platform.version-conflict} */
    @Transactional
    public void set(
            ClaimId claimId, long expectedVersion, @Nullable String holder, @Nullable String card, Actor actor) {
        PayoutAccount account = read(holder, card);
        Claim claim = groups.lockOwn(claimId, actor);
        if (claim.version() != expectedVersion) {
            throw Problem.of(PlatformProblem.VERSION_CONFLICT, claim.version());
        }
        if (!isOpen(claim.state())) {
            throw Problem.of(ClaimProblem.PAYOUT_UNDER_WAY);
        }
        accounts.store(claim.caseId(), claim.partyId(), account, clock.instant());
        claims.touch(claimId);
    }

    private static PayoutAccount read(@Nullable String holder, @Nullable String card) {
        List<FieldProblem> problems = new ArrayList<>();
        PersonName name = read("holderName", holder, PersonName::of, problems);
        BankCardNo number = read("bankCardNo", card, BankCardNo::of, problems);
        if (name == null || number == null) {
            throw Problem.ofFields(ClaimProblem.INVALID, problems);
        }
        return new PayoutAccount(name, number);
    }

    private static <T> @Nullable T read(
            String field, @Nullable String text, Function<String, T> type, List<FieldProblem> problems) {
        try {
            return type.apply(text == null ? "" : text);
        } catch (InvalidValue refused) {
            problems.add(new FieldProblem(field, refused.code(), refused.arguments()));
            return null;
        }
    }
}
