package kuaichu.document.spi;

/**
 * Whose seal it is (印章持有单位).
 *
 * @param id short and stable: an authority's code, an insurer's code; letters, digits and hyphens
 * @param name as it stands on the seal
 */
public record SealHolder(String id, String name) {
    public SealHolder {
        if (!id.matches("[A-Za-z0-9-]{1,40}")) {
            throw new IllegalArgumentException("not a holder's id: " + id);
        }
    }
}
