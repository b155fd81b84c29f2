package kuaichu.reader;

/** What a photo shows (识别对象). */
public enum DocumentKind {
    /** 驾驶证. */
    DRIVING_LICENCE,
    /** 行驶证. */
    VEHICLE_LICENCE,
    /** 号牌. */
    PLATE,
    /** 车辆识别代号. */
    VIN
}
