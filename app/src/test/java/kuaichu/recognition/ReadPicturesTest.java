package kuaichu.recognition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import kuaichu.kernel.problem.Problem;
import kuaichu.reader.DocumentKind;
import kuaichu.reader.Reading;
import org.junit.jupiter.api.Test;

/** FEATURE: a crowd with cameras waits in a short queue, or is told at once to fill in by hand. */
class ReadPicturesTest {
    private static final byte[] NO_PICTURE = {1};
    private static final Executor PEOPLE = work -> Thread.ofVirtual().start(work);

    @Test
    void whoFindsTheQueueFullIsToldAtOnce() throws Exception {
        ReadPictures pictures =
                new ReadPictures(new RecognitionSettings(1, 1, Duration.ofSeconds(20), Duration.ofMinutes(1)));
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch end = new CountDownLatch(1);
        CompletableFuture<Reading> first =
                CompletableFuture.supplyAsync(() -> pictures.read(held(begun, end), DocumentKind.VIN), PEOPLE);
        begun.await();
        CountDownLatch queued = new CountDownLatch(1);
        CompletableFuture<Reading> second =
                CompletableFuture.supplyAsync(() -> pictures.read(held(queued, end), DocumentKind.VIN), PEOPLE);
        while (!pictures.isFull()) {
            Thread.onSpinWait();
        }

        assertThatThrownBy(() -> pictures.read(() -> NO_PICTURE, DocumentKind.VIN))
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem -> assertThat(problem.problemCode()).isEqualTo(RecognitionProblem.BUSY));
        end.countDown();

        assertThat(refusalOf(first)).isEqualTo(RecognitionProblem.NOT_READABLE);
        assertThat(refusalOf(second)).isEqualTo(RecognitionProblem.NOT_READABLE);
        pictures.stop();
    }

    @Test
    void whoWaitsTooLongIsToldToFillInByHand() {
        ReadPictures pictures =
                new ReadPictures(new RecognitionSettings(1, 1, Duration.ofMillis(1), Duration.ofMinutes(1)));
        CountDownLatch end = new CountDownLatch(1);

        assertThatThrownBy(() -> pictures.read(held(new CountDownLatch(1), end), DocumentKind.VIN))
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem -> assertThat(problem.problemCode()).isEqualTo(RecognitionProblem.BUSY));
        end.countDown();
        pictures.stop();
    }

    private static ReadPictures.Source held(CountDownLatch begun, CountDownLatch end) {
        return () -> {
            begun.countDown();
            try {
                end.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            return NO_PICTURE;
        };
    }

    private static Object refusalOf(CompletableFuture<Reading> reading) throws InterruptedException {
        try {
            return reading.get();
        } catch (ExecutionException e) {
            return e.getCause() instanceof Problem problem ? problem.problemCode() : e;
        }
    }
}
