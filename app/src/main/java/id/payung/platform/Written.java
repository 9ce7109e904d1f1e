package id.payung.platform;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// Numbers, days and hours as they are written in Indonesian.
public final class Written {
    /// Central Indonesian time; always written with its name.
    public static final ZoneId WITA = ZoneId.of("Asia/Makassar");

    private static final Locale INDONESIAN = Locale.forLanguageTag("id-ID");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", INDONESIAN);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", INDONESIAN);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH.mm 'WITA'", INDONESIAN);

    private Written() {}

    /// 1.234.567
    public static String number(long number) {
        return String.format(Locale.ROOT, "%,d", number).replace(',', '.');
    }

    /// 22 November 2026
    public static String day(LocalDate day) {
        return DAY.format(day);
    }

    /// November 2026
    public static String month(YearMonth month) {
        return MONTH.format(month);
    }

    /// 09.12 WITA
    public static String time(Instant moment) {
        return TIME.format(moment.atZone(WITA));
    }

    /// 22 November 2026 pukul 09.12 WITA
    public static String moment(Instant moment) {
        return day(LocalDate.ofInstant(moment, WITA)) + " pukul " + time(moment);
    }
}
