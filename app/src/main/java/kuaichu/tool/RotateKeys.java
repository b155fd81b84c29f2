package kuaichu.tool;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.SortedMap;
import kuaichu.platform.KeyAlgorithm;
import kuaichu.platform.KeyRing;
import kuaichu.platform.KeySource;
import kuaichu.platform.StartRefused;
import kuaichu.platform.persistence.KeyRotation;

/**
 * {@code ./kuaichu keys} (密钥轮换), beside the running platform. Arguments: the data directory, then {@code list}, {@code new ALGORITHM},
 * {@code new-index}, {@code rotate}, {@code retire N} or {@code retire-index N}.
 */
public final class RotateKeys {
    private RotateKeys() {}

    public static void main(String[] arguments) throws SQLException, IOException {
        Path data = Path.of(arguments[0]);
        String own = System.getenv("KUAICHU_KEYS");
        Path keyRing = own == null ? data.resolve("keys.json") : Path.of(own);
        if (System.getenv(KeySource.ENVIRONMENT) == null && !Files.exists(keyRing)) {
            throw new StartRefused("The key ring " + keyRing + " is not there.");
        }
        KeyRing keys = KeyRing.of(keyRing);
        String[] command = Arrays.copyOfRange(arguments, 1, arguments.length);
        System.exit(KeptDatabase.change(
                data, connection -> run(new KeyRotation(connection, keys, data), keys, command, System.out)));
    }

    /** The exit code: 0 done, 1 not while values need the key, 2 for something else asked. */
    public static int run(KeyRotation rotation, KeyRing keys, String[] command, PrintStream out)
            throws SQLException, IOException {
        int number = command.length > 1 && command[1].matches("\\d+") ? Integer.parseInt(command[1]) : 0;
        switch (command.length == 0 ? "list" : command[0]) {
            case "list" -> out.println(report(keys, rotation));
            case "new" -> {
                KeyAlgorithm algorithm = command.length > 1
                        ? KeyAlgorithm.valueOf(command[1].replace('-', '_'))
                        : KeyAlgorithm.AES_256_GCM;
                out.println("keys new: " + keys.add(algorithm) + " " + algorithm + "; next: keys rotate");
            }
            case "new-index" -> {
                keys.addIndexKey();
                out.println("keys new-index: done; next: keys rotate");
            }
            case "rotate" -> {
                out.println("sealed anew " + rotation.sealAnew() + ", files sealed anew " + rotation.sealFilesAnew()
                        + ", indexed anew " + rotation.indexAnew());
                rotation.listDamaged().forEach(place -> out.println("keys rotate: DAMAGED " + place));
                out.println(report(keys, rotation));
                return rotation.listDamaged().isEmpty() ? 0 : 1;
            }
            case "retire" -> {
                return retire(keys, rotation, number, out);
            }
            case "retire-index" -> {
                return retireIndex(keys, rotation, number, out);
            }
            default -> {
                return 2;
            }
        }
        return 0;
    }

    private static int retire(KeyRing keys, KeyRotation rotation, int number, PrintStream out)
            throws SQLException, IOException {
        SortedMap<Integer, Long> counts = rotation.countAfterEarlierTransactions();
        if (counts.containsKey(number)) {
            out.println("keys retire: REFUSED, " + counts.get(number) + " values stand under key " + number
                    + "; first: keys rotate");
            return 1;
        }
        keys.retire(number);
        out.println(report(keys, rotation));
        return 0;
    }

    private static int retireIndex(KeyRing keys, KeyRotation rotation, int number, PrintStream out)
            throws SQLException, IOException {
        rotation.countAfterEarlierTransactions();
        long changed = rotation.indexAnew();
        keys.retireIndexKey(number);
        out.println("indexed anew " + changed);
        out.println(report(keys, rotation));
        return 0;
    }

    private static String report(KeyRing keys, KeyRotation rotation) throws SQLException, IOException {
        SortedMap<Integer, Long> counts = rotation.countAfterEarlierTransactions();
        StringBuilder text = new StringBuilder("keys:");
        keys.list()
                .forEach((number, algorithm) -> text.append(" key=")
                        .append(number)
                        .append(' ')
                        .append(algorithm)
                        .append(" values=")
                        .append(counts.getOrDefault(number, 0L)));
        return text.append(" current=")
                .append(keys.current())
                .append(" index=")
                .append(keys.listIndexKeys())
                .toString();
    }
}
