package id.payung.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;

/// The static files, each under a name that holds a hash of its bytes, so that a browser may keep it for good.
public final class Assets {
    static final String PATH = "/aset/";

    /// A style sheet comes after the files that it names.
    private static final List<String> FILES = List.of(
            "next-400.woff2",
            "next-600.woff2",
            "next-700.woff2",
            "mono-400.woff2",
            "mono-600.woff2",
            "payung.svg",
            "htmx.js",
            "keys.js",
            "mend.js",
            "payung.css");

    private static final Map<String, String> TYPES = Map.of(
            "woff2", "font/woff2",
            "svg", "image/svg+xml",
            "js", "text/javascript;charset=utf-8",
            "css", "text/css;charset=utf-8");

    private static final Pattern REFERENCE = Pattern.compile("url\\(([a-z0-9.-]+)\\)");
    private static final int HASH_CHARACTERS = 12;

    private final Map<String, String> hashed = new HashMap<>();
    private final Map<String, Asset> byHashedName = new HashMap<>();

    record Asset(String type, Resource content) {}

    Assets() {
        for (var name : FILES) {
            var type = TYPES.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "application/octet-stream");
            var bytes = name.endsWith(".css") ? withHashedNames(read(name)) : read(name);
            int dot = name.lastIndexOf('.');
            var own = name.substring(0, dot) + "." + hash(bytes) + name.substring(dot);
            hashed.put(name, own);
            byHashedName.put(own, new Asset(type, new ByteArrayResource(bytes)));
        }
    }

    /// The address of a file.
    public String path(String name) {
        var own = hashed.get(name);
        if (own == null) {
            throw new IllegalArgumentException(name);
        }
        return PATH + own;
    }

    Optional<Asset> find(String hashedName) {
        return Optional.ofNullable(byHashedName.get(hashedName));
    }

    private byte[] withHashedNames(byte[] styleSheet) {
        return REFERENCE
                .matcher(new String(styleSheet, StandardCharsets.UTF_8))
                .replaceAll(found -> Matcher.quoteReplacement("url(" + path(found.group(1)) + ")"))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] read(String name) {
        try (var in = Assets.class.getResourceAsStream("assets/" + name)) {
            if (in == null) {
                throw new IllegalStateException("no file " + name);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String hash(byte[] bytes) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return HexFormat.of().formatHex(digest).substring(0, HASH_CHARACTERS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
