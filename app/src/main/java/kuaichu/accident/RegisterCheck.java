package kuaichu.accident;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the police register said of a party's data (登记信息核查): a hint for the officer, never a decision.
 *
 * @param mismatches empty unless MISMATCHED
 * @param registeredType vehicle type code cllx as registered, for example K33; null for drivers and what was not found
 * @param checkedAt null while NOT_VERIFIED
 */
public record RegisterCheck(
        What what,
        Outcome outcome,
        List<Mismatch> mismatches,
        @Nullable String registeredType,
        @Nullable Instant checkedAt) {
    public RegisterCheck {
        mismatches = List.copyOf(mismatches);
    }

    /** What was looked up. */
    public enum What {
        /** 机动车, by plate and plate type. */
        VEHICLE,
        /** 驾驶人, by licence number. */
        DRIVER
    }

    /** How the entered data stand to the registered. */
    public enum Outcome {
        MATCHED,
        MISMATCHED,
        NOT_FOUND,
        /** 未核验: not asked yet, not enough entered, or the register gave no answer; what was entered stands. */
        NOT_VERIFIED
    }

    /** What does not fit. */
    public enum Mismatch {
        /** 车型不符. */
        VEHICLE_TYPE,
        /** 机动车状态异常: stolen, suspended, deregistered, wanted, sealed, seized or scrapped. */
        VEHICLE_STATUS,
        /** 检验过期, PROC-14(1). */
        INSPECTION_EXPIRED,
        /** 交强险过期, PROC-14(1). */
        INSURANCE_EXPIRED,
        /** 姓名不符. */
        NAME,
        /** 驾驶证状态异常: not valid to drive, PROC-13.1(1). */
        LICENCE_STATUS,
        /** 驾驶证过期, PROC-13.1(1). */
        LICENCE_EXPIRED
    }

    public static RegisterCheck notVerified(What what) {
        return new RegisterCheck(what, Outcome.NOT_VERIFIED, List.of(), null, null);
    }
}
