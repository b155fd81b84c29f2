package kuaichu.access;

import kuaichu.kernel.id.AccountId;

/**
 * Told when a guest turns out to be a person who has an account already (账号合并); a bean of every module that keeps account ids.
 * Runs in the transaction of the sign-in.
 */
public interface AccountMerge {
    /** Everything of {@code guest} belongs to {@code person} from now on. */
    void merge(AccountId guest, AccountId person);
}
