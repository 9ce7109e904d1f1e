package id.payung.eligibility;

import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/// Reads codes of areas: province, regency, district or village.
///
/// @param region in which the areas must lie; empty while the policy's own region is read
record AreaReader(Predicate<String> exists, Optional<String> region) {
    private static final Pattern CODE = Pattern.compile("\\d{2}(\\.\\d{2}(\\.\\d{2}(\\.\\d{4})?)?)?");

    AreaReader(Predicate<String> exists) {
        this(exists, Optional.empty());
    }

    AreaReader inside(String code) {
        return new AreaReader(
                exists, Optional.of(code).filter(text -> CODE.matcher(text).matches()));
    }

    String read(YamlMap map, String key) {
        var code = map.text(key);
        if (code.isEmpty()) {
            return code;
        }
        if (!CODE.matcher(code).matches()) {
            map.refuse(key, PolicyText.badArea(code));
        } else if (region.filter(outer -> !Limit.contains(outer, code)).isPresent()) {
            map.refuse(key, PolicyText.foreignArea(code, region.get()));
        } else if (!exists.test(code)) {
            map.refuse(key, PolicyText.unknownArea(code));
        }
        return code;
    }
}
