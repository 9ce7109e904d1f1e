package id.payung.platform;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.LoggingEvent;
import org.junit.jupiter.api.Test;

class MaskingLayoutTest {
    @Test
    void a_registration_number_never_reaches_the_log() {
        assertThat(logged("baris 18: 6409035206880002 ganda")).isEqualTo("baris 18: (nomor disamarkan) ganda");
        assertThat(logged("640903·520688·0002")).isEqualTo("(nomor disamarkan)");
        assertThat(logged("6409 0352 0688 0002")).isEqualTo("(nomor disamarkan)");
        assertThat(logged("KK64090352068800021")).isEqualTo("KK(nomor disamarkan)");
    }

    @Test
    void shorter_numbers_stay() {
        assertThat(logged("412 baris, Rp1.990.329.600, port 8080")).isEqualTo("412 baris, Rp1.990.329.600, port 8080");
    }

    private static String logged(String message) {
        var context = new LoggerContext();
        var layout = new MaskingLayout();
        layout.setContext(context);
        layout.setPattern("%msg");
        layout.start();
        return layout.doLayout(
                new LoggingEvent("", context.getLogger("id.payung"), Level.INFO, message, null, new Object[0]));
    }
}
