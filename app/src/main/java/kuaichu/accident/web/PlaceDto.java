package kuaichu.accident.web;

import org.jspecify.annotations.Nullable;

/** A place on the wire: a position, words, or both. */
public record PlaceDto(
        @Nullable GeoPointDto point, @Nullable String text) {}
