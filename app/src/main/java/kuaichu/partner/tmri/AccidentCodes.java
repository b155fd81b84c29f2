package kuaichu.partner.tmri;

import kuaichu.accident.WeatherCode;
import kuaichu.determination.OnSpotMediation;
import kuaichu.liability.LiabilityGrade;
import kuaichu.liability.RoadType;
import org.jspecify.annotations.Nullable;

/** Codes of GA/T 16 as the 六合一 wants them, law.md §4.4; the insurers number liability differently. */
final class AccidentCodes {
    /** 调解方式 tjfs: 行政调解. */
    static final String MEDIATED_BY_POLICE = "3";

    private AccidentCodes() {}

    /** 结案方式 jafs: 1 调解结案, 2 不同意调解, 3 对认定有异议; null where a mediation failed. */
    static @Nullable String closing(OnSpotMediation.Outcome outcome) {
        return switch (outcome) {
            case AGREED -> "1";
            case DECLINED -> "2";
            case DISPUTED -> "3";
            case NOT_AGREED -> null;
        };
    }

    /** 天气 tq. */
    static String weather(@Nullable WeatherCode weather) {
        return Integer.toString((weather == null ? WeatherCode.OTHER : weather).standardCode());
    }

    /** 道路类型 dllx; a rural road's class is not asked of parties: 19 等外公路. */
    static String road(RoadType road) {
        return switch (road) {
            case EXPRESSWAY -> "10";
            case URBAN_EXPRESSWAY -> "21";
            case URBAN_ROAD -> "22";
            case RURAL_ROAD -> "19";
            case RESIDENTIAL_AREA -> "25";
            case PARKING_LOT -> "26";
            case OTHER -> "29";
        };
    }

    /** 车辆间事故 cljsg of a form in words. */
    static String vehicleCollision(String form) {
        return switch (form) {
            case "追尾碰撞" -> "1";
            case "正面碰撞" -> "2";
            case "侧面碰撞" -> "6";
            case "同向刮擦" -> "7";
            default -> "9";
        };
    }

    /** 事故形态 sgxt: between vehicles it counts whether one of them stood; with a person on foot the course is not known. */
    static String accidentForm(boolean withPedestrian, boolean oneStood) {
        if (withPedestrian) {
            return "29";
        }
        return oneStood ? "12" : "11";
    }

    /** 责任: the police count from 1. */
    static String liability(LiabilityGrade grade) {
        return switch (grade) {
            case FULL -> "1";
            case PRIMARY -> "2";
            case EQUAL -> "3";
            case SECONDARY -> "4";
            case NONE -> "5";
        };
    }
}
