package kuaichu.archive.domain;

/** Names of files inside an archive (归档文件名): what every file system takes, at most 80 characters. */
public final class FileNames {
    private static final int LONGEST = 80;

    private FileNames() {}

    /** @param no place in its folder, from 1 */
    public static String of(int no, String name, String extension) {
        String plain = name.replaceAll("[\\p{Cntrl}\\\\/:*?\"<>|\\s]+", "_");
        String cut = plain.length() > LONGEST ? plain.substring(0, LONGEST) : plain;
        return "%02d-%s.%s".formatted(no, cut, extension);
    }
}
