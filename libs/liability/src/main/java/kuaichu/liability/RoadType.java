package kuaichu.liability;

import java.util.Map;

/** Type of road (道路类型). */
public enum RoadType {
    /** 高速公路. */
    EXPRESSWAY,
    /** 城市快速路. */
    URBAN_EXPRESSWAY,
    URBAN_ROAD,
    RURAL_ROAD,
    RESIDENTIAL_AREA,
    PARKING_LOT,
    OTHER;

    private static final Map<String, RoadType> ALIASES = Map.of(
            "HIGHWAY", EXPRESSWAY,
            "MOTORWAY", EXPRESSWAY,
            "URBAN_FAST_ROAD", URBAN_EXPRESSWAY,
            "COUNTRY_ROAD", RURAL_ROAD,
            "RESIDENTIAL", RESIDENTIAL_AREA,
            "CAR_PARK", PARKING_LOT,
            "PARKING", PARKING_LOT);

    public static RoadType ofCode(String path, String code) {
        return Codes.read(RoadType.class, path, code, ALIASES);
    }

    /** The rules for expressways hold; urban expressways follow them by RTSR-85. */
    public boolean followsExpresswayRules() {
        return this == EXPRESSWAY || this == URBAN_EXPRESSWAY;
    }
}
