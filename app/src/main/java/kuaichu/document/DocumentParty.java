package kuaichu.document;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A party as printed (文书当事人), PROC-21 and PROC-24.2; the number of parties is free.
 *
 * @param label how the text calls the party, for example 甲 or A
 * @param mode decides which vehicle contents the article requires
 * @param licenceNo driving licence number; this or citizenId is required
 * @param phone clear contact number: parties exchange what PROC-21 requires
 * @param travelMode 交通方式, for example 驾驶小型轿车; null prints the vehicle type
 * @param plateType text of the plate type (号牌种类), for example 小型汽车
 * @param policyNo number of the compulsory insurance certificate (保险凭证号)
 * @param collisionParts collision parts (碰撞部位) as Chinese texts, for example 车头
 * @param liability grade as Chinese text, for example 全部责任
 * @param signature the party's signature; on an agreement required from every party
 * @param refusal the officer's note when the party refuses to sign or to receive, PROC-24; null otherwise
 */
public record DocumentParty(
        String label,
        Mode mode,
        @Nullable String name,
        @Nullable String licenceNo,
        @Nullable String citizenId,
        @Nullable String phone,
        @Nullable String travelMode,
        @Nullable String vehicleType,
        @Nullable String plateType,
        @Nullable String plate,
        @Nullable String insurer,
        @Nullable String policyNo,
        List<String> collisionParts,
        @Nullable String liability,
        @Nullable DocumentSignature signature,
        @Nullable String refusal) {
    public DocumentParty {
        collisionParts = List.copyOf(collisionParts);
    }

    /** How the party took part in traffic (参与方式). */
    public enum Mode {
        /** 机动车: vehicle, plate, insurer and certificate are required. */
        MOTOR_VEHICLE,
        /** 非机动车: the vehicle type is required. */
        NON_MOTOR_VEHICLE,
        /** 行人. */
        PEDESTRIAN
    }

    public DocumentParty withSignature(DocumentSignature given) {
        return new DocumentParty(
                label,
                mode,
                name,
                licenceNo,
                citizenId,
                phone,
                travelMode,
                vehicleType,
                plateType,
                plate,
                insurer,
                policyNo,
                collisionParts,
                liability,
                given,
                null);
    }

    /** With another grade, or none: a certificate (事故证明) grades nobody. */
    public DocumentParty withLiability(@Nullable String grade) {
        return new DocumentParty(
                label,
                mode,
                name,
                licenceNo,
                citizenId,
                phone,
                travelMode,
                vehicleType,
                plateType,
                plate,
                insurer,
                policyNo,
                collisionParts,
                grade,
                signature,
                refusal);
    }

    public DocumentParty withRefusal(String note) {
        return new DocumentParty(
                label,
                mode,
                name,
                licenceNo,
                citizenId,
                phone,
                travelMode,
                vehicleType,
                plateType,
                plate,
                insurer,
                policyNo,
                collisionParts,
                liability,
                null,
                note);
    }
}
