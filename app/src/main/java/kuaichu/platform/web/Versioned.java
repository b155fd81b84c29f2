package kuaichu.platform.web;

/** A view that can be edited; its version goes out as ETag and comes back as If-Match (版本). */
public interface Versioned {
    long version();
}
