package kuaichu.document.application;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * The faces at work (字库): at most one per processor, read at the first document, not at the start. Setting a page is work of the
 * processor only, so that more at once would only take memory.
 */
@Component
class Typefaces {
    private static final int MOST = Math.max(1, Math.min(4, Runtime.getRuntime().availableProcessors()));

    private final DocumentSettings settings;
    private final Semaphore permits = new Semaphore(MOST, true);
    private final BlockingQueue<Typeface> idle = new LinkedBlockingQueue<>();
    private byte @Nullable [] regular;
    private byte @Nullable [] bold;

    Typefaces(DocumentSettings settings) {
        this.settings = settings;
    }

    /** Work with a face. */
    interface Work<T> {
        T with(Typeface face) throws IOException;
    }

    <T> T borrow(Work<T> work) throws IOException {
        permits.acquireUninterruptibly();
        try {
            Typeface idleOne = idle.poll();
            Typeface face = idleOne != null ? idleOne : open();
            T result = work.with(face);
            idle.add(face);
            return result;
        } finally {
            permits.release();
        }
    }

    private synchronized Typeface open() throws IOException {
        if (regular == null || bold == null) {
            regular = read("regular.ttf", "fonts/400Regular/NotoSerifSC_400Regular.ttf");
            bold = read("bold.ttf", "fonts/700Bold/NotoSerifSC_700Bold.ttf");
        }
        return new Typeface(regular, bold);
    }

    private byte[] read(String fileName, String builtIn) throws IOException {
        Path folder = settings.font();
        if (folder != null) {
            return Files.readAllBytes(folder.resolve(fileName));
        }
        try (InputStream in = new ClassPathResource(builtIn).getInputStream()) {
            return in.readAllBytes();
        }
    }
}
