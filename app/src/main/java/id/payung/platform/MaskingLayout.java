package id.payung.platform;

import ch.qos.logback.classic.PatternLayout;
import ch.qos.logback.classic.spi.ILoggingEvent;
import java.util.regex.Pattern;

/// Log lines without registration numbers: every run of sixteen or more digits is masked, grouped ones as well. Used by
/// `logback.xml`.
public final class MaskingLayout extends PatternLayout {
    private static final Pattern LONG_NUMBER = Pattern.compile("\\d(?:[ .·-]?\\d){15,}");
    private static final String MASK = "(nomor disamarkan)";

    @Override
    public String doLayout(ILoggingEvent event) {
        return LONG_NUMBER.matcher(super.doLayout(event)).replaceAll(MASK);
    }
}
