package kuaichu.recognition;

import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.util.Objects;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import kuaichu.kernel.problem.Problem;
import kuaichu.reader.DocumentKind;
import kuaichu.reader.PictureReader;
import kuaichu.reader.Reading;
import kuaichu.reader.UnreadablePicture;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Reads pictures one after the other (图像识别队列): a bulkhead, so that photos never take the cores from the rest. The models are loaded with
 * the first picture, by the worker, and let go when none comes any more; bytes are fetched only when it is their turn.
 */
@Component
public class ReadPictures {
    private final RecognitionSettings settings;
    private final ThreadPoolExecutor workers;
    private final ThreadLocal<@Nullable PictureReader> reader = new ThreadLocal<>();

    ReadPictures(RecognitionSettings settings) {
        this.settings = settings;
        this.workers = new ThreadPoolExecutor(
                settings.workers(),
                settings.workers(),
                settings.idle().toMillis(),
                TimeUnit.MILLISECONDS,
                new ArrayBlockingQueue<>(settings.waiting()),
                this::worker);
        workers.allowCoreThreadTimeOut(true);
    }

    /** Where the picture's bytes come from. */
    @FunctionalInterface
    public interface Source {
        byte[] bytes() throws IOException;
    }

    private Thread worker(Runnable work) {
        return Thread.ofPlatform()
                .name("picture-reader")
                .daemon()
                .priority(Thread.MIN_PRIORITY)
                .unstarted(() -> {
                    try {
                        work.run();
                    } finally {
                        PictureReader mine = reader.get();
                        if (mine != null) {
                            mine.close();
                        }
                    }
                });
    }

    private PictureReader myReader() {
        PictureReader mine = reader.get();
        if (mine == null) {
            mine = new PictureReader(1);
            reader.set(mine);
        }
        return mine;
    }

    /** @throws Problem {@code recognition.busy} at once when too many wait, or after a while; {@code recognition.not-readable} */
    public Reading read(Source picture, DocumentKind kind) {
        Future<Reading> reading = submit(() -> {
            byte[] bytes = picture.bytes();
            return myReader().read(bytes, kind);
        });
        try {
            return reading.get(settings.patience().toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            throw Problem.of(RecognitionProblem.BUSY);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw Problem.of(RecognitionProblem.BUSY);
        } catch (ExecutionException e) {
            throw refusal(Objects.requireNonNullElse(e.getCause(), e));
        } finally {
            reading.cancel(false); // nobody waits for it any more
        }
    }

    private Future<Reading> submit(Callable<Reading> work) {
        try {
            return workers.submit(work);
        } catch (RejectedExecutionException e) {
            throw Problem.of(RecognitionProblem.BUSY);
        }
    }

    private static RuntimeException refusal(Throwable cause) {
        return switch (cause) {
            case UnreadablePicture e -> Problem.of(RecognitionProblem.NOT_READABLE);
            case IOException e -> Problem.of(RecognitionProblem.NOT_HERE_YET);
            case RuntimeException e -> e;
            default -> new IllegalStateException(cause);
        };
    }

    boolean isFull() {
        return workers.getQueue().remainingCapacity() == 0;
    }

    @PreDestroy
    void stop() {
        workers.shutdownNow();
    }
}
