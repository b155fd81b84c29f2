package kuaichu.vault.application;

import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import kuaichu.kernel.problem.Problem;
import kuaichu.vault.VaultProblem;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * One request at a time per upload (上传互斥). A phone that lost its connection comes back while the server still waits for bytes on the
 * old one: the newer request wins, the older one is woken from its read.
 */
@Component
class UploadTurns {
    private static final long WAIT_SECONDS = 5;

    private final ConcurrentMap<UUID, Turn> turns = new ConcurrentHashMap<>();

    /** @throws Problem {@code vault.upload-busy} when the older request does not end */
    Turn take(UUID upload) {
        Turn mine = new Turn(upload);
        for (Turn other = turns.putIfAbsent(upload, mine); other != null; other = turns.putIfAbsent(upload, mine)) {
            other.wake();
            if (!other.awaitEnd()) {
                throw Problem.of(VaultProblem.UPLOAD_BUSY);
            }
        }
        return mine;
    }

    /** The right to work on an upload, until closed. */
    final class Turn implements AutoCloseable {
        private final UUID upload;
        private final CountDownLatch ended = new CountDownLatch(1);
        private @Nullable Thread reader;

        private Turn(UUID upload) {
            this.upload = upload;
        }

        /** From here to {@link #stopReading} a newer request may interrupt this thread. */
        synchronized void startReading() {
            reader = Thread.currentThread();
        }

        synchronized void stopReading() {
            reader = null;
            if (Thread.interrupted()) {
                // the interrupt was meant for the read that is over; nothing after it may see it
                return;
            }
        }

        private synchronized void wake() {
            if (reader != null) {
                reader.interrupt();
            }
        }

        private boolean awaitEnd() {
            try {
                return ended.await(WAIT_SECONDS, TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return false;
            }
        }

        @Override
        public void close() {
            turns.remove(upload, this);
            ended.countDown();
        }
    }
}
