package kuaichu.docket;

import java.nio.charset.StandardCharsets;

/**
 * An entry as a line that proves itself (案卷条目行): {@code {"entry":…,"hash":"…","previousHash":"…"}}. The entry stands in the canonical
 * form its hash was taken of, so that whoever has only the line can take the hash again: SHA-256(previous hash ‖ entry).
 */
public final class EntryLine {
    private EntryLine() {}

    /** Without a line end; a canonical form has none inside. */
    public static String of(Entry entry) {
        return "{\"entry\":" + new String(EntryHash.canonical(entry), StandardCharsets.UTF_8) + ",\"hash\":\""
                + entry.hash() + "\",\"previousHash\":\"" + entry.previousHash() + "\"}";
    }
}
