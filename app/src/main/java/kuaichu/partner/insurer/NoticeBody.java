package kuaichu.partner.insurer;

import java.util.ArrayList;
import java.util.List;
import kuaichu.claim.spi.FirstNoticeOfLoss;
import org.jspecify.annotations.Nullable;

/**
 * A first notice of loss on the wire (报案报文), the items of law.md §2.6.
 *
 * @param accidentType 1 single vehicle, 2 several
 * @param liability the insured's grade in the insurers' numbers
 * @param lossChannels 01 own car, 02 other car
 * @param dataSource 01 WeChat, 02 app, 03 police
 */
record NoticeBody(
        String noticeNo,
        String insurerCode,
        String caseNo,
        String accidentTime,
        @Nullable String accidentPlace,
        @Nullable Double longitude,
        @Nullable Double latitude,
        String accidentType,
        @Nullable String plateNo,
        @Nullable String plateType,
        @Nullable String policyNo,
        String liability,
        boolean ownInsurerSettlement,
        List<String> lossChannels,
        String dataSource,
        Vehicle claimant,
        List<Vehicle> thirdParties) {

    /** One side. */
    record Vehicle(
            String label,
            @Nullable String plateNo,
            @Nullable String plateType,
            @Nullable String policyNo,
            String liability) {
        static Vehicle of(FirstNoticeOfLoss.Side side) {
            return new Vehicle(
                    side.label(),
                    side.plate(),
                    side.plateType(),
                    side.policyNo(),
                    NoticeBody.gradeNumber(side.grade()));
        }
    }

    static NoticeBody of(String insurerCode, FirstNoticeOfLoss notice) {
        FirstNoticeOfLoss.Side insured = notice.insured();
        return new NoticeBody(
                notice.claimNo(),
                insurerCode,
                notice.caseNo(),
                notice.occurredAt().toString(),
                notice.placeText(),
                notice.longitude(),
                notice.latitude(),
                notice.singleVehicle() ? "1" : "2",
                insured.plate(),
                insured.plateType(),
                insured.policyNo(),
                gradeNumber(insured.grade()),
                notice.ownInsurerSettlement(),
                channels(notice.exposureKinds()),
                "03",
                Vehicle.of(notice.claimant()),
                notice.thirdParties().stream().map(Vehicle::of).toList());
    }

    /** The insurers' numbers: 0 full, 1 primary, 2 equal, 3 secondary, 4 none; the police count from 1. */
    static String gradeNumber(String grade) {
        return switch (grade) {
            case "FULL" -> "0";
            case "PRIMARY" -> "1";
            case "EQUAL" -> "2";
            case "SECONDARY" -> "3";
            case "NONE" -> "4";
            default -> throw new IllegalArgumentException("unknown liability grade " + grade);
        };
    }

    private static List<String> channels(List<String> exposureKinds) {
        List<String> channels = new ArrayList<>();
        if (exposureKinds.contains("OWN_DAMAGE")) {
            channels.add("01");
        }
        if (exposureKinds.stream().anyMatch(kind -> !"OWN_DAMAGE".equals(kind))) {
            channels.add("02");
        }
        return channels;
    }
}
