package kuaichu.testkit.specimen;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;

/** Paints made-up licences, plates and VINs (样证绘制), the same for the same seed. Everything on them is invented; the check digits are right. */
public final class Specimens {
    private static final int WIDTH = 1280;
    private static final int HEIGHT = 860;
    private static final String[] SURNAMES = "林 陈 黄 郑 吴 王 张 李 刘 杨 许 蔡 谢 何 郭 欧阳 司徒".split(" ");
    private static final String[] GIVEN = "建国 志强 丽娟 晓东 美玲 海燕 文斌 秀英 家辉 雅婷 国华 振宇 梦洁 俊杰 淑芬 伟 芳 敏".split(" ");
    private static final String[] CLASSES = "C1 C1 C1 C2 B2 A1 B1D C1E A2".split(" ");
    private static final String[] TYPES = "小型轿车 小型轿车 小型普通客车 轻型普通货车 微型轿车 小型越野客车".split(" ");
    private static final String[] USES = "非营运 非营运 非营运 货运 租赁".split(" ");
    private static final String[] BRANDS = "大众 丰田 比亚迪 本田 五菱 吉利美日 长安 奇瑞 东风日产 福特".split(" ");
    private static final String PROVINCES = "京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼";
    private static final String LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ";
    private static final String SERIAL = "0123456789" + LETTERS;
    private static final String VIN_CHARACTERS = "0123456789ABCDEFGHJKLMNPRSTUVWXYZ";
    private static final Color PRINT = new Color(0x2B3A33);
    private static final Color TYPED = new Color(0x181818);

    private final Font face;
    private final Random random;

    /** @param face a typeface with 汉字 */
    public Specimens(Font face, long seed) {
        this.face = face;
        this.random = new Random(seed);
    }

    public Specimen drivingLicence() {
        LocalDate born = LocalDate.of(1958, 1, 1).plusDays(random.nextInt(16_000));
        boolean male = random.nextBoolean();
        String number = citizenId(born, male);
        LocalDate first = born.plusYears(19).plusDays(random.nextInt(3000));
        LocalDate from = LocalDate.of(2018, 1, 1).plusDays(random.nextInt(2500));
        Map<String, String> truth = new LinkedHashMap<>();
        truth.put("LICENCE_NO", number);
        truth.put("NAME", pick(SURNAMES) + pick(GIVEN));
        truth.put("SEX", male ? "男" : "女");
        truth.put("BIRTH_DATE", born.toString());
        truth.put("FIRST_ISSUED", first.toString());
        truth.put("CLASSES", pick(CLASSES));
        truth.put(
                "VALID_PERIOD",
                from + "至" + (random.nextInt(6) == 0 ? "长期" : from.plusYears(10).toString()));
        return new Specimen(paintDrivingLicence(truth), truth);
    }

    public Specimen vehicleLicence() {
        Map<String, String> truth = new LinkedHashMap<>();
        truth.put("PLATE", plateNumber());
        truth.put("VEHICLE_TYPE", pick(TYPES));
        truth.put("OWNER", random.nextInt(4) == 0 ? "榕城" + pick(GIVEN) + "物流有限公司" : pick(SURNAMES) + pick(GIVEN));
        truth.put("USE", pick(USES));
        truth.put("MODEL", pick(BRANDS) + "牌" + code(LETTERS, 3) + code("123456789", 4) + code(LETTERS, 2));
        truth.put("VIN", vinNumber());
        truth.put("ENGINE_NO", code(LETTERS.replace("Q", ""), 2) + code("123456789", 6));
        truth.put(
                "REGISTERED",
                LocalDate.of(2010, 1, 1).plusDays(random.nextInt(5000)).toString());
        return new Specimen(paintVehicleLicence(truth), truth);
    }

    /** Blue with white, green with black for new energy. */
    public Specimen plate() {
        String number = plateNumber();
        boolean green = number.length() == 8;
        BufferedImage picture = new BufferedImage(900, 560, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = pen(picture, new Color(0x5A6068));
        pen.setColor(green ? new Color(0x8FD8A0) : new Color(0x1F4FA8));
        pen.fillRoundRect(190, 190, 520, 165, 18, 18);
        pen.setColor(green ? Color.BLACK : Color.WHITE);
        pen.setStroke(new BasicStroke(4));
        pen.drawRoundRect(198, 198, 504, 149, 14, 14);
        double pitch = green ? 58 : 67;
        double at = 216;
        for (int i = 0; i < number.length(); i++) {
            stamp(pen, number.substring(i, i + 1), at, green ? 47 : 52);
            at += pitch + (i == 1 ? 22 : 0);
            if (i == 1) {
                pen.fillOval((int) at - 24, 264, 12, 12);
            }
        }
        pen.dispose();
        return new Specimen(picture, Map.of("PLATE", number));
    }

    /** Plates have narrow, tall glyphs: a character fitted into its cell, GA 36. */
    private void stamp(Graphics2D pen, String character, double x, double width) {
        Shape glyph = face.deriveFont(Font.BOLD, 100f)
                .createGlyphVector(pen.getFontRenderContext(), character)
                .getOutline();
        Rectangle2D size = glyph.getBounds2D();
        boolean narrow = size.getWidth() < size.getHeight() * 0.35;
        double fitted = narrow ? width * 0.5 : width;
        AffineTransform place = new AffineTransform();
        place.translate(x + (width - fitted) / 2, 224);
        place.scale(fitted / size.getWidth(), 98 / size.getHeight());
        place.translate(-size.getX(), -size.getY());
        pen.fill(place.createTransformedShape(glyph));
    }

    /** Stamped on a bright tag. */
    public Specimen vin() {
        String number = vinNumber();
        BufferedImage picture = new BufferedImage(1100, 420, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = pen(picture, new Color(0x3A3F44));
        pen.setColor(new Color(0xD8D8D2));
        pen.fillRoundRect(90, 130, 920, 150, 12, 12);
        write(pen, "*" + number + "*", 130, 225, 56, TYPED);
        pen.dispose();
        return new Specimen(picture, Map.of("VIN", number));
    }

    private BufferedImage paintDrivingLicence(Map<String, String> truth) {
        BufferedImage card = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = pen(card, new Color(0xE4EDE2));
        guilloche(pen);
        write(pen, "中华人民共和国机动车驾驶证", 240, 90, 60, PRINT);
        write(pen, "Driving License of the People's Republic of China", 270, 132, 28, PRINT);
        row(pen, 60, 205, "证号|License No.", 300, text(truth, "LICENCE_NO"));
        row(pen, 60, 295, "姓名|Name", 190, text(truth, "NAME"));
        row(pen, 620, 295, "性别|Sex", 720, text(truth, "SEX"));
        row(pen, 860, 295, "国籍|Nationality", 1000, "中国");
        row(pen, 60, 385, "住址|Address", 190, "福建省榕城市样本路" + (1 + random.nextInt(900)) + "号");
        row(pen, 400, 500, "出生日期|Date of Birth", 700, text(truth, "BIRTH_DATE"));
        row(pen, 400, 590, "初次领证日期|Date of First Issue", 700, text(truth, "FIRST_ISSUED"));
        row(pen, 400, 680, "准驾车型|Class", 700, text(truth, "CLASSES"));
        row(pen, 60, 790, "有效期限|Valid Period", 320, text(truth, "VALID_PERIOD"));
        stamp(pen, 90, 460);
        pen.setColor(new Color(0xBFC8CE));
        pen.fillRect(1000, 420, 220, 300);
        pen.dispose();
        return card;
    }

    private BufferedImage paintVehicleLicence(Map<String, String> truth) {
        BufferedImage card = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = pen(card, new Color(0xE9EEF2));
        guilloche(pen);
        write(pen, "中华人民共和国机动车行驶证", 240, 90, 60, PRINT);
        write(pen, "Vehicle License of the People's Republic of China", 270, 132, 28, PRINT);
        row(pen, 60, 210, "号牌号码|Plate No.", 250, text(truth, "PLATE"));
        row(pen, 640, 210, "车辆类型|Vehicle Type", 830, text(truth, "VEHICLE_TYPE"));
        row(pen, 60, 305, "所有人|Owner", 220, text(truth, "OWNER"));
        row(pen, 60, 400, "住址|Address", 190, "福建省榕城市样本路" + (1 + random.nextInt(900)) + "号");
        row(pen, 60, 495, "使用性质|Use Character", 280, text(truth, "USE"));
        row(pen, 560, 495, "品牌型号|Model", 750, text(truth, "MODEL"));
        row(pen, 400, 590, "车辆识别代号|VIN", 680, text(truth, "VIN"));
        row(pen, 400, 680, "发动机号码|Engine No.", 680, text(truth, "ENGINE_NO"));
        row(pen, 400, 780, "注册日期|Register Date", 590, text(truth, "REGISTERED"));
        row(pen, 850, 780, "发证日期|Issue Date", 1030, "2021-03-09");
        stamp(pen, 90, 570);
        pen.dispose();
        return card;
    }

    /** @param labels in Chinese and in English */
    private void row(Graphics2D pen, int x, int y, String labels, int valueX, String value) {
        int bar = labels.indexOf('|');
        write(pen, labels.substring(0, bar), x, y, 32, PRINT);
        write(pen, labels.substring(bar + 1), x, y + 30, 20, PRINT);
        write(pen, value, valueX, y + 8, 44, TYPED);
    }

    private void write(Graphics2D pen, String text, int x, int y, int size, Color colour) {
        pen.setColor(colour);
        pen.setFont(face.deriveFont((float) size));
        pen.drawString(text, x, y);
    }

    private static Graphics2D pen(BufferedImage picture, Color ground) {
        Graphics2D pen = picture.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        pen.setColor(ground);
        pen.fillRect(0, 0, picture.getWidth(), picture.getHeight());
        return pen;
    }

    private static void guilloche(Graphics2D pen) {
        pen.setColor(new Color(0xC9DCCB));
        pen.setStroke(new BasicStroke(1.4f));
        for (int i = -10; i < 60; i++) {
            pen.drawArc(i * 40 - 200, -200, 520, 1300, 20, 140);
        }
    }

    private void stamp(Graphics2D pen, int x, int y) {
        pen.setColor(new Color(0xCC3B34));
        pen.setStroke(new BasicStroke(6));
        pen.drawRect(x, y, 240, 190);
        pen.setFont(face.deriveFont(36f));
        pen.drawString("样本专用", x + 48, y + 80);
        pen.drawString("榕城支队", x + 48, y + 140);
    }

    private String plateNumber() {
        String head = PROVINCES.charAt(random.nextInt(PROVINCES.length())) + code(LETTERS, 1);
        return random.nextInt(3) == 0
                ? head + pick("D F A B".split(" ")) + code(SERIAL, 1) + code("0123456789", 4)
                : head + code(SERIAL, 2) + code("0123456789", 3);
    }

    private String citizenId(LocalDate born, boolean male) {
        String serial = "%02d%d".formatted(10 + random.nextInt(90), 2 * random.nextInt(4) + (male ? 1 : 2));
        String digits = "350102" + born.toString().replace("-", "") + serial;
        int[] weights = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
        int sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += (digits.charAt(i) - '0') * weights[i];
        }
        return digits + "10X98765432".charAt(sum % 11);
    }

    private String vinNumber() {
        String raw = "L" + code(VIN_CHARACTERS, 7) + "0" + code(VIN_CHARACTERS, 3) + code("0123456789", 5);
        String values = "0123456789.ABCDEFGH..JKLMN.P.R..STUVWXYZ";
        int[] weights = {8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2};
        int sum = 0;
        for (int k = 0; k < weights.length; k++) {
            sum += values.indexOf(raw.charAt(k)) % 10 * weights[k];
        }
        return raw.substring(0, 8) + (sum % 11 == 10 ? "X" : String.valueOf(sum % 11)) + raw.substring(9);
    }

    private String code(String alphabet, int length) {
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < length; i++) {
            code.append(alphabet.charAt(random.nextInt(alphabet.length())));
        }
        return code.toString();
    }

    private String pick(String[] from) {
        return from[random.nextInt(from.length)];
    }

    private static String text(Map<String, String> truth, String field) {
        return truth.getOrDefault(field, "");
    }
}
