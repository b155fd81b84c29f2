package kuaichu.docket;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Function;
import kuaichu.kernel.id.CaseId;
import kuaichu.platform.Actor;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** Fans the tail out to the open streams: a bounded queue each, a virtual thread only while it has something to deliver. */
@Component
class LiveDocketStream implements DocketStream, SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(LiveDocketStream.class);
    private static final int QUEUE = 256;
    private static final int TICKS_PER_PING = 20;
    /** A reader comes back with its last position and is asked for its session again. */
    private static final Duration LONGEST = Duration.ofMinutes(30);

    private final EntryTable table;
    private final Map<CaseId, Set<Open>> openByCase = new ConcurrentHashMap<>();
    private final ExecutorService deliveries = Executors.newVirtualThreadPerTaskExecutor();
    private volatile boolean running;
    private int ticks;

    LiveDocketStream(EntryTable table, DocketTail tail) {
        this.table = table;
        tail.listen(this::accept);
    }

    @Override
    public SseEmitter open(CaseId caseId, Actor actor, DocketPosition after, Function<Entry, Object> render) {
        SseEmitter emitter = new SseEmitter(LONGEST.toMillis());
        Subscription subscription = subscribe(caseId, after, new EmitterReader(emitter, actor, render));
        emitter.onCompletion(subscription::close);
        emitter.onTimeout(emitter::complete);
        emitter.onError(error -> subscription.close());
        return emitter;
    }

    @Override
    public Subscription subscribe(CaseId caseId, DocketPosition after, Reader reader) {
        Open open = new Open(caseId, after, reader);
        openByCase.computeIfAbsent(caseId, id -> ConcurrentHashMap.newKeySet()).add(open);
        open.wake();
        return open;
    }

    private void accept(List<Entry> entries) {
        for (Entry entry : entries) {
            openByCase.getOrDefault(entry.caseId(), Set.of()).forEach(open -> open.offer(entry));
        }
        ticks = entries.isEmpty() ? ticks + 1 : ticks;
        if (ticks >= TICKS_PER_PING) {
            ticks = 0;
            openByCase.values().forEach(streams -> streams.forEach(Open::ping));
        }
    }

    @Override
    public void start() {
        running = true;
    }

    /** Ends all streams, before the web server waits for its requests to finish. */
    @Override
    public void stop() {
        running = false;
        openByCase.values().forEach(streams -> streams.forEach(Open::end));
        deliveries.shutdown();
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return Integer.MAX_VALUE;
    }

    /** One open stream. Whoever holds {@code delivering} is its only reader; the queue is guarded by the object's lock. */
    private final class Open implements Subscription {
        private final CaseId caseId;
        private final Reader reader;
        private final Queue<Entry> queue = new ArrayDeque<>();
        private DocketPosition last;
        private boolean stored;
        private boolean delivering;
        /** The first ping goes out at once: the reader knows that the stream is open before anything happens in the case. */
        private boolean pinged = true;

        private boolean ended;
        private boolean closed;

        Open(CaseId caseId, DocketPosition after, Reader reader) {
            this.caseId = caseId;
            this.last = after;
            this.reader = reader;
        }

        void offer(Entry entry) {
            synchronized (this) {
                if (queue.size() >= QUEUE) {
                    ended = true;
                } else {
                    queue.add(entry);
                }
            }
            wake();
        }

        void ping() {
            synchronized (this) {
                pinged = true;
            }
            wake();
        }

        void end() {
            synchronized (this) {
                ended = true;
            }
            wake();
        }

        void wake() {
            synchronized (this) {
                if (delivering || closed) {
                    return;
                }
                delivering = true;
            }
            try {
                deliveries.execute(this::deliver);
            } catch (RejectedExecutionException e) {
                close();
            }
        }

        private void deliver() {
            try {
                if (!stored) {
                    stored = true;
                    for (Entry entry : table.listOfCaseAfter(caseId, last)) {
                        hand(entry);
                    }
                }
                while (deliverOne()) {
                    // until nothing is left
                }
            } catch (IOException | RuntimeException e) {
                LOG.debug("stream of case {} ended by its reader", caseId, e);
                close();
                reader.end();
            }
        }

        private boolean deliverOne() throws IOException {
            Entry next;
            boolean ping;
            synchronized (this) {
                next = queue.poll();
                ping = pinged;
                pinged = false;
                if (next == null && !ping && !ended) {
                    delivering = false;
                    return false;
                }
            }
            if (next != null) {
                hand(next);
                return true;
            }
            if (ping) {
                reader.idle();
                return true;
            }
            close();
            reader.end();
            return false;
        }

        private void hand(Entry entry) throws IOException {
            if (entry.position().compareTo(last) > 0) {
                reader.read(entry);
                last = entry.position();
            }
        }

        @Override
        public void close() {
            synchronized (this) {
                closed = true;
            }
            openByCase.computeIfPresent(caseId, (id, streams) -> {
                streams.remove(this);
                return streams.isEmpty() ? null : streams;
            });
        }
    }

    private record EmitterReader(SseEmitter emitter, Actor actor, Function<Entry, Object> render) implements Reader {
        @Override
        public void read(Entry entry) throws IOException {
            if (!entry.isReadableBy(actor)) {
                return;
            }
            @Nullable Object data = render.apply(entry);
            emitter.send(SseEmitter.event()
                    .id(entry.position().toString())
                    .name(entry.kind())
                    .data(data, MediaType.APPLICATION_JSON));
        }

        @Override
        public void idle() throws IOException {
            emitter.send(SseEmitter.event().comment("idle"));
        }

        @Override
        public void end() {
            emitter.complete();
        }
    }
}
