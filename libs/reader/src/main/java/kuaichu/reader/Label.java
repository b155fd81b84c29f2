package kuaichu.reader;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What is printed beside a field (栏目名称). */
record Label(FieldName field, String text) {
    static final List<Label> DRIVING_LICENCE = List.of(
            new Label(FieldName.LICENCE_NO, "证号"),
            new Label(FieldName.NAME, "姓名"),
            new Label(FieldName.SEX, "性别"),
            new Label(FieldName.BIRTH_DATE, "出生日期"),
            new Label(FieldName.FIRST_ISSUED, "初次领证日期"),
            new Label(FieldName.CLASSES, "准驾车型"),
            new Label(FieldName.VALID_PERIOD, "有效期限"));
    static final List<Label> VEHICLE_LICENCE = List.of(
            new Label(FieldName.PLATE, "号牌号码"),
            new Label(FieldName.VEHICLE_TYPE, "车辆类型"),
            new Label(FieldName.OWNER, "所有人"),
            new Label(FieldName.USE, "使用性质"),
            new Label(FieldName.MODEL, "品牌型号"),
            new Label(FieldName.VIN, "车辆识别代号"),
            new Label(FieldName.ENGINE_NO, "发动机号码"),
            new Label(FieldName.REGISTERED, "注册日期"));

    /** Printed on the papers too, and no value of any field. */
    private static final Set<String> OTHER_PRINT =
            Set.of("国籍", "住址", "发证日期", "中国", "档案编号", "中华人民共和国机动车驾驶证", "中华人民共和国机动车行驶证");

    private static final List<String> PRINTED = Stream.concat(
                    Stream.of(DRIVING_LICENCE, VEHICLE_LICENCE)
                            .flatMap(List::stream)
                            .map(Label::text),
                    OTHER_PRINT.stream())
            .sorted(Comparator.comparingInt(String::length).reversed())
            .toList();

    /** A piece of a line, glyphs from and to. */
    record Place(int from, int to) {}

    /** Where it stands on the line; a misread character or two of a long label do no harm. */
    Optional<Place> find(String line) {
        return find(line, text);
    }

    static boolean isPrint(String line) {
        return PRINTED.stream().anyMatch(print -> distance(line, print) <= print.length() / 4);
    }

    /** Where the next printed word begins after a place, or the end of the line. */
    static int nextPrint(String line, int after) {
        return PRINTED.stream()
                .mapToInt(print -> line.indexOf(print, after))
                .filter(at -> at >= 0)
                .min()
                .orElse(line.length());
    }

    private static Optional<Place> find(String line, String word) {
        int exact = line.indexOf(word);
        if (exact >= 0) {
            return Optional.of(new Place(exact, exact + word.length()));
        }
        int tolerated = word.length() / 3;
        if (tolerated == 0 || line.length() < word.length()) {
            return Optional.empty();
        }
        for (int at = 0; at + word.length() <= line.length(); at++) {
            if (distance(line.substring(at, at + word.length()), word) <= tolerated) {
                return Optional.of(new Place(at, at + word.length()));
            }
        }
        return Optional.empty();
    }

    /** Edit distance. */
    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        Arrays.setAll(row, i -> i);
        for (int i = 1; i <= a.length(); i++) {
            int corner = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int replaced = corner + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                corner = row[j];
                row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[b.length()];
    }
}
