package kuaichu.document;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The check of ofdrw, a reader of OFD that is not ours, with the library it wants: from {@code target/ofdrw}, where the build puts it,
 * in a class loader of its own.
 */
final class OfdrwJudge {
    private OfdrwJudge() {}

    /** What it objects to, "valid" when nothing. */
    static String verdict(byte[] ofd) throws Exception {
        Path file = Files.write(Files.createTempFile("judged", ".ofd"), ofd);
        try (URLClassLoader apart = new URLClassLoader(jars(), ClassLoader.getPlatformClassLoader())) {
            Thread thread = Thread.currentThread();
            ClassLoader before = thread.getContextClassLoader();
            thread.setContextClassLoader(apart);
            try {
                validate(apart, file);
                return "valid";
            } catch (InvocationTargetException e) {
                return String.valueOf(e.getTargetException().getMessage());
            } finally {
                thread.setContextClassLoader(before);
            }
        }
    }

    private static void validate(ClassLoader apart, Path file) throws ReflectiveOperationException {
        Class<?> readers = apart.loadClass("org.ofdrw.reader.OFDReader");
        Class<?> validators = apart.loadClass("org.ofdrw.sign.verify.OFDValidator");
        Class<?> containers = apart.loadClass("org.ofdrw.sign.verify.SignedDataValidateContainer");
        Object reader = readers.getConstructor(Path.class).newInstance(file);
        Object validator = validators.getConstructor(readers).newInstance(reader);
        Object version4 = apart.loadClass("org.ofdrw.sign.verify.container.SESV4ValidateContainer")
                .getConstructor()
                .newInstance();
        validators.getMethod("setValidator", containers).invoke(validator, version4);
        validators.getMethod("exeValidate").invoke(validator);
    }

    private static URL[] jars() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("target/ofdrw"))) {
            List<URL> jars = files.map(OfdrwJudge::address).toList();
            return jars.toArray(URL[]::new);
        }
    }

    private static URL address(Path jar) {
        try {
            return jar.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalStateException(e);
        }
    }
}
