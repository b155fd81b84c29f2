package kuaichu.access.domain;

import kuaichu.kernel.id.AccountId;
import kuaichu.kernel.id.InsurerId;
import kuaichu.kernel.id.UnitId;
import kuaichu.platform.Actor;
import kuaichu.platform.Role;
import org.jspecify.annotations.Nullable;

/** An account (账号): a party by phone or as guest, or a member of staff of a unit or insurer. */
public record Account(
        AccountId id,
        Role role,
        String displayName,
        @Nullable String phoneMasked,
        @Nullable UnitId unitId,
        @Nullable InsurerId insurerId) {

    public boolean phoneVerified() {
        return phoneMasked != null;
    }

    /** As the docket and the screens of others show it: a party by its masked phone. */
    public Actor toActor() {
        return new Actor(id, role, displayName, unitId, insurerId, phoneVerified());
    }
}
