package kuaichu.document;

import org.jspecify.annotations.Nullable;

/**
 * A traffic officer on a document (经办交通警察).
 *
 * @param badgeNo the officer's number (警号)
 * @param signature null prints the name in its place: an electronic document may carry the officer's name and the unit's seal
 */
public record DocumentOfficer(
        @Nullable String name,
        @Nullable String badgeNo,
        @Nullable DocumentSignature signature) {}
