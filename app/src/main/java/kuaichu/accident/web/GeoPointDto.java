package kuaichu.accident.web;

import kuaichu.kernel.Datum;
import org.jspecify.annotations.Nullable;

/** A position on the wire; the datum says in which system its numbers are. */
public record GeoPointDto(
        @Nullable Double lon,
        @Nullable Double lat,
        @Nullable Double accuracyMeters,
        @Nullable Datum datum) {}
