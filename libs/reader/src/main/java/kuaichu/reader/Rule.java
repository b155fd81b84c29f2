package kuaichu.reader;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import kuaichu.kernel.CitizenId;
import kuaichu.kernel.PersonName;
import kuaichu.kernel.PlateNumber;
import kuaichu.kernel.Vin;
import kuaichu.kernel.problem.InvalidValue;

/**
 * In which alphabet a field is written and what must hold of it (字段规则), law.md §4. Where a check digit guards a field less sight is enough
 * than where nothing does.
 */
enum Rule {
    CITIZEN_ID("0123456789X", 0.55) {
        @Override
        boolean holds(String text) {
            return reads(CitizenId::of, text);
        }
    },
    /** A foreign maker may leave the check digit wrong (GB 16735): then a person looks. */
    VIN("0123456789ABCDEFGHJKLMNPRSTUVWXYZ", 0.55) {
        @Override
        boolean holds(String text) {
            return reads(kuaichu.kernel.Vin::of, text) && Vin.of(text).isCheckDigitValid();
        }
    },
    PLATE("京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ挂学警港澳使领", 0.85) {
        @Override
        boolean holds(String text) {
            return reads(PlateNumber::of, text);
        }

        @Override
        String fold(String character) {
            return character.toUpperCase(Locale.ROOT);
        }

        /** Serials hold neither I nor O, the letter of the city may. */
        @Override
        String place(String character, int index) {
            return index < 2 ? character : character.replace('O', '0').replace('I', '1');
        }
    },
    NAME("", 0.85) {
        private static final Pattern HAN = Pattern.compile("[\\p{IsHan}·]{2,25}");

        @Override
        boolean allows(String character) {
            return character.equals("·") || Character.isIdeographic(character.codePointAt(0));
        }

        @Override
        String fold(String character) {
            return ".•・".contains(character) && !character.isEmpty() ? "·" : character;
        }

        @Override
        boolean holds(String text) {
            return HAN.matcher(text).matches() && reads(PersonName::of, text);
        }
    },
    OWNER("", 0.85) {
        @Override
        boolean allows(String character) {
            return Character.isIdeographic(character.codePointAt(0)) || "·（）()".contains(character);
        }

        @Override
        boolean holds(String text) {
            return text.length() >= 2;
        }
    },
    SEX("男女", 0.6) {
        @Override
        boolean holds(String text) {
            return text.length() == 1;
        }
    },
    DATE("0123456789-", 0.8) {
        @Override
        String fold(String character) {
            return ".。/年月一—–~－_".contains(character) && !character.isEmpty() ? "-" : Rule.digitsForLetters(character);
        }

        @Override
        boolean holds(String text) {
            try {
                LocalDate date = LocalDate.parse(text);
                return date.getYear() >= 1900 && date.getYear() < 2100;
            } catch (DateTimeException e) {
                return false;
            }
        }
    },
    /** 有效期限: from … 至 …, or 长期. */
    PERIOD("0123456789-至长期", 0.8) {
        private static final Pattern SHAPE = Pattern.compile("(.{10})至(.{10}|长期)");

        @Override
        String fold(String character) {
            return DATE.fold(character);
        }

        @Override
        boolean holds(String text) {
            var parts = SHAPE.matcher(text);
            return parts.matches()
                    && DATE.holds(parts.group(1))
                    && (parts.group(2).equals("长期")
                            || DATE.holds(parts.group(2)) && parts.group(1).compareTo(parts.group(2)) < 0);
        }
    },
    CLASSES("ABCDEFMNP123456", 0.75) {
        private static final Pattern SHAPE = Pattern.compile("(A[1-3]|B[12]|C[1-6]|D|E|F|M|N|P){1,4}");

        @Override
        boolean holds(String text) {
            return SHAPE.matcher(text).matches();
        }
    },
    VEHICLE_TYPE("", 0.6) {
        private static final Pattern SHAPE = Pattern.compile("(大型|中型|小型|微型|重型|轻型|普通)[\\p{IsHan}]{2,8}");

        @Override
        boolean allows(String character) {
            return Character.isIdeographic(character.codePointAt(0));
        }

        @Override
        boolean holds(String text) {
            return SHAPE.matcher(text).matches();
        }
    },
    USE("", 0.6) {
        private static final Set<String> KNOWN = Set.of(
                "非营运", "公路客运", "公交客运", "出租客运", "旅游客运", "货运", "租赁", "警用", "消防", "救护", "工程救险", "营转非", "出租转非", "教练",
                "幼儿校车", "小学生校车", "其他校车", "危化品运输", "中小学生校车");

        @Override
        boolean allows(String character) {
            return Character.isIdeographic(character.codePointAt(0));
        }

        @Override
        boolean holds(String text) {
            return KNOWN.contains(text);
        }
    },
    MODEL("", 0.85) {
        private static final Pattern SHAPE = Pattern.compile("[\\p{IsHan}]{1,8}牌[A-Z0-9-]{2,20}");

        @Override
        boolean allows(String character) {
            return !character.isBlank()
                    && (Character.isIdeographic(character.codePointAt(0))
                            || isCode(character)
                            || character.equals("-"));
        }

        @Override
        String fold(String character) {
            return character;
        }

        @Override
        boolean holds(String text) {
            return SHAPE.matcher(text).matches();
        }
    },
    ENGINE_NO("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ-", 0.9) {
        private static final Pattern SHAPE = Pattern.compile("[A-Z0-9-]{4,20}");

        @Override
        String fold(String character) {
            return character;
        }

        @Override
        boolean holds(String text) {
            return SHAPE.matcher(text).matches();
        }
    };

    private final String alphabet;
    private final double floor;

    Rule(String alphabet, double floor) {
        this.alphabet = alphabet;
        this.floor = floor;
    }

    static Rule of(FieldName field) {
        return switch (field) {
            case LICENCE_NO -> CITIZEN_ID;
            case NAME -> NAME;
            case SEX -> SEX;
            case BIRTH_DATE, FIRST_ISSUED, REGISTERED -> DATE;
            case CLASSES -> CLASSES;
            case VALID_PERIOD -> PERIOD;
            case PLATE -> PLATE;
            case VEHICLE_TYPE -> VEHICLE_TYPE;
            case OWNER -> OWNER;
            case USE -> USE;
            case MODEL -> MODEL;
            case VIN -> VIN;
            case ENGINE_NO -> ENGINE_NO;
        };
    }

    abstract boolean holds(String text);

    boolean allows(String character) {
        return alphabet.contains(character);
    }

    /** What a character counts as wherever it stands. */
    String fold(String character) {
        return digitsForLetters(character.toUpperCase(Locale.ROOT));
    }

    /** What it counts as at a place. */
    String place(String character, int index) {
        return character;
    }

    double floor() {
        return floor;
    }

    /** Reads the glyphs of a line that belong to the alphabet. */
    List<Script.Glyph> glyphs(Script script) {
        List<Script.Glyph> seen = script.glyphs(this::fold, this::allows);
        return java.util.stream.IntStream.range(0, seen.size())
                .mapToObj(i -> seen.get(i).placed(character -> place(character, i)))
                .toList();
    }

    private static String digitsForLetters(String character) {
        return switch (character) {
            case "O", "o", "Q" -> "0";
            case "I", "l", "|" -> "1";
            default -> character;
        };
    }

    private static boolean isCode(String character) {
        return character.length() == 1 && "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ".contains(character);
    }

    private static boolean reads(java.util.function.Function<String, ?> reader, String text) {
        try {
            return reader.apply(text) != null;
        } catch (InvalidValue e) {
            return false;
        }
    }
}
