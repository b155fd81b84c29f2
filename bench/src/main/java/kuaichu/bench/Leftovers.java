package kuaichu.bench;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** What a measurement leaves behind (善后): its processes are stopped and its folders deleted, also after an error or Ctrl-C. */
final class Leftovers {
    private static final int PATIENCE_SECONDS = 30;
    private static final List<Process> PROCESSES = new ArrayList<>();
    private static final List<Path> FOLDERS = new ArrayList<>();

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(Leftovers::clear));
    }

    private Leftovers() {}

    static synchronized void add(Process process) {
        PROCESSES.add(process);
    }

    static synchronized void add(Path folder) {
        FOLDERS.add(folder);
    }

    private static synchronized void clear() {
        PROCESSES.forEach(Leftovers::stop);
        FOLDERS.forEach(folder -> delete(folder.toFile()));
    }

    /** Gently first: the platform stops its database server on the way. A frozen one must go on to hear it. */
    static void stop(Process process) {
        thaw(process);
        process.destroy();
        try {
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void thaw(Process process) {
        try {
            new ProcessBuilder("kill", "-CONT", Long.toString(process.pid())).start();
        } catch (IOException e) {
            System.err.println("could not thaw process " + process.pid() + ": " + e.getMessage());
        }
    }

    private static void delete(File file) {
        File[] children = file.listFiles();
        if (children != null) {
            for (File child : children) {
                delete(child);
            }
        }
        if (!file.delete() && file.exists()) {
            System.err.println("could not delete " + file);
        }
    }
}
