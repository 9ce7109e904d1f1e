package id.payung.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.lang.reflect.InvocationTargetException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class PlainPolicyTest {
    /// CEL and protobuf take longer to load than the whole job on a small list takes.
    @Test
    void a_policy_without_an_expression_loads_no_expression_engine() throws Exception {
        try (var loader = new WithoutCel()) {
            var shipped = Class.forName("id.payung.eligibility.ShippedPolicy", true, loader);
            var first = shipped.getEnumConstants()[0];

            assertThat(policyOf(first)).contains("ppu-2026");
        }
    }

    private static String policyOf(Object shipped)
            throws NoSuchMethodException, IllegalAccessException, InvocationTargetException {
        return String.valueOf(shipped.getClass().getMethod("policy").invoke(shipped));
    }

    /// The class path, without CEL on it.
    private static final class WithoutCel extends URLClassLoader {
        WithoutCel() {
            super(urls(), ClassLoader.getPlatformClassLoader());
        }

        private static URL[] urls() {
            return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                    .filter(entry -> !entry.contains("cel") && !entry.contains("protobuf"))
                    .map(WithoutCel::url)
                    .toArray(URL[]::new);
        }

        private static URL url(String entry) {
            try {
                return Path.of(entry).toUri().toURL();
            } catch (MalformedURLException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
