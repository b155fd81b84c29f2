package kuaichu.docket;

import java.util.Set;

/**
 * A durable reader of the docket. Entries come in order of commit, each in a transaction together with the reader's position, at
 * least once: a handler is idempotent by (name, position). What keeps failing is parked, shown to operators and can be resumed;
 * parking holds back later entries of the same case only.
 */
public interface DocketSubscriber {
    /** Durable name, for example {@code notice.sms}; never reused for something else. */
    String name();

    /** Kinds it wants; others are passed over. */
    Set<String> kinds();

    void handle(Entry entry);

    /** Forgets what it derived, before a rebuild from the start. */
    void reset();
}
