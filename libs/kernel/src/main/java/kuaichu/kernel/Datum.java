package kuaichu.kernel;

/** Coordinate datum (坐标系). WGS-84 and CGCS2000 are treated as equal at our precision. */
public enum Datum {
    /** Devices, JT/T 808. */
    WGS84,
    /** The platform's own store (国家大地坐标系). */
    CGCS2000,
    /** AMap, Tencent (国测局坐标). */
    GCJ02,
    /** Baidu (百度坐标). */
    BD09
}
