package kuaichu.org;

import kuaichu.kernel.id.UnitId;

/** A box a unit answers for (辖区), WGS-84 degrees. */
record UnitArea(UnitId unitId, double west, double south, double east, double north) {
    boolean holds(double longitude, double latitude) {
        return west <= longitude && longitude < east && south <= latitude && latitude < north;
    }

    double squareDegrees() {
        return (east - west) * (north - south);
    }
}
