package kuaichu.docket;

import java.util.function.Function;
import kuaichu.kernel.id.CaseId;
import kuaichu.platform.Actor;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** A case's docket as it grows, for screens (实时案卷): what is stored first, then live, each entry once and in order of commit. */
public interface DocketStream {
    /**
     * Server-sent events of a case: {@code id} the position, event name the kind, data what {@code render} makes of the entry.
     * An idle connection costs a queue and no thread; a reader that stays behind is closed and resumes by its last position.
     *
     * @param actor entries it may not read are passed over
     * @param after last position the reader has, {@link DocketPosition#START} for all
     * @param render makes the data object; runs on a thread of the reader, never inside a transaction
     */
    SseEmitter open(CaseId caseId, Actor actor, DocketPosition after, Function<Entry, Object> render);

    /**
     * The same for a reader inside the platform.
     *
     * @param reader called one entry at a time; an exception from it ends the subscription
     */
    Subscription subscribe(CaseId caseId, DocketPosition after, Reader reader);

    /** What a subscription calls. */
    interface Reader {
        void read(Entry entry) throws java.io.IOException;

        /** The stream ended: the reader stayed behind, or the platform stops. */
        default void end() {}

        /** Nothing new for a while; a place to find out that the other end is gone. */
        default void idle() throws java.io.IOException {}
    }

    /** An open stream; closing it twice is allowed. */
    interface Subscription extends AutoCloseable {
        @Override
        void close();
    }
}
