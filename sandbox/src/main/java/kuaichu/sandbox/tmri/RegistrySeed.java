package kuaichu.sandbox.tmri;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import kuaichu.sandbox.tmri.Registry.Driver;
import kuaichu.sandbox.tmri.Registry.Vehicle;

/** Makes up the city's vehicles and drivers (虚构登记数据): always the same, all check digits right, no real person. */
final class RegistrySeed {
    private static final long SEED = 350_100;
    private static final int COUNT = 300;
    private static final LocalDate FIRST_BIRTH = LocalDate.of(1962, 1, 1);
    private static final int BIRTH_DAYS = 14_000;
    private static final String LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ";
    private static final String PLATE_CHARS = "0123456789" + LETTERS;
    private static final String[] SURNAMES = "林 陈 黄 郑 吴 王 张 李 刘 杨 许 蔡 谢 何 郭".split(" ");
    private static final String[] GIVEN = "建国 志强 丽娟 晓东 美玲 海燕 文斌 秀英 家辉 雅婷 国华 振宇 梦洁 俊杰 淑芬".split(" ");
    private static final String[] BRANDS = "大众 丰田 比亚迪 本田 五菱 吉利 长安 奇瑞 日产 福特".split(" ");
    private static final String[] COLORS = "A B E G H J".split(" ");

    private RegistrySeed() {}

    static List<Driver> drivers() {
        List<Driver> drivers = new ArrayList<>();
        drivers.add(new Driver("350102198803070016", "张伟", "350100123401", "C1", "A", "2031-03-15", 0, "13800010001"));
        drivers.add(new Driver("350103199206150027", "王芳", "350100123402", "C1", "A", "2030-06-20", 3, "13800010002"));
        drivers.add(
                new Driver("35010219751120003X", "黄志明", "350100123403", "B2", "DB", "2027-11-20", 12, "13800010003"));
        for (int i = 0; i < COUNT; i++) {
            drivers.add(driver(i));
        }
        return drivers;
    }

    static List<Vehicle> vehicles() {
        List<Vehicle> vehicles = new ArrayList<>();
        vehicles.add(new Vehicle(
                "闽A12345",
                "02",
                "K33",
                "大众",
                "A",
                vin(90_001),
                "A",
                "A",
                "2027-08-31",
                "张伟",
                "350102198803070016",
                "RACX",
                "RACX2026350100000001"));
        vehicles.add(new Vehicle(
                "闽AD12345",
                "52",
                "K33",
                "比亚迪",
                "G",
                vin(90_002),
                "A",
                "A",
                "2028-05-31",
                "王芳",
                "350103199206150027",
                "MHCX",
                "MHCX2026350100000002"));
        vehicles.add(new Vehicle(
                "闽A54321",
                "02",
                "H31",
                "五菱",
                "B",
                vin(90_003),
                "F",
                "EM",
                "2024-03-31",
                "黄志明",
                "35010219751120003X",
                "",
                ""));
        for (int i = 0; i < COUNT; i++) {
            vehicles.add(vehicle(i));
        }
        return vehicles;
    }

    private static Driver driver(int i) {
        Random random = new Random(SEED + i);
        String district = random.nextBoolean() ? "350102" : "350103";
        LocalDate born = FIRST_BIRTH.plusDays(random.nextInt(BIRTH_DAYS));
        String licenceNo = withCheckDigit(
                district + born.toString().replace("-", "") + "%03d".formatted(100 + random.nextInt(900)));
        String name = SURNAMES[random.nextInt(SURNAMES.length)] + GIVEN[random.nextInt(GIVEN.length)];
        String status = i % 40 == 39 ? "H" : "A";
        String phone = "13900%06d".formatted(i);
        return new Driver(
                licenceNo,
                name,
                "3501%08d".formatted(i),
                random.nextInt(5) == 0 ? "B1" : "C1",
                status,
                LocalDate.of(2027 + random.nextInt(6), 1 + random.nextInt(12), 1)
                        .toString(),
                random.nextInt(9),
                phone);
    }

    private static Vehicle vehicle(int i) {
        Random random = new Random(SEED * 7 + i);
        boolean electric = random.nextInt(4) == 0;
        String insurer = random.nextBoolean() ? "RACX" : "MHCX";
        return new Vehicle(
                electric ? "闽AD%05d".formatted(20_000 + i).substring(0, 8) : "闽A" + plateTail(random, i),
                electric ? "52" : "02",
                random.nextInt(6) == 0 ? "H31" : "K33",
                BRANDS[random.nextInt(BRANDS.length)],
                COLORS[random.nextInt(COLORS.length)],
                vin(i),
                random.nextInt(9) == 0 ? "D" : "A",
                i % 50 == 49 ? "F" : "A",
                LocalDate.of(2027 + random.nextInt(3), 1 + random.nextInt(12), 28)
                        .toString(),
                driver(i).name(),
                driver(i).licenceNo(),
                insurer,
                insurer + "20263501%08d".formatted(100 + i));
    }

    /** Five characters, unique because the last three count. */
    private static String plateTail(Random random, int i) {
        char first = PLATE_CHARS.charAt(random.nextInt(10));
        char second = LETTERS.charAt(random.nextInt(LETTERS.length()));
        return "" + first + second + "%03d".formatted(i);
    }

    private static String withCheckDigit(String digits) {
        int[] weights = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
        int sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += (digits.charAt(i) - '0') * weights[i];
        }
        return digits + "10X98765432".charAt(sum % 11);
    }

    private static String vin(int i) {
        String raw = "LSVAA418%c2K%06d".formatted('0', i);
        String values = "0123456789.ABCDEFGH..JKLMN.P.R..STUVWXYZ";
        int[] weights = {8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2};
        int sum = 0;
        for (int k = 0; k < weights.length; k++) {
            sum += values.indexOf(raw.charAt(k)) % 10 * weights[k];
        }
        char check = sum % 11 == 10 ? 'X' : (char) ('0' + sum % 11);
        return raw.substring(0, 8) + check + raw.substring(9);
    }
}
