package id.payung.absorption;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Outlines of a regency's villages as SVG paths: equirectangular, true in scale at the middle of the map, and as fine
/// as a printed page shows it. Neighbours share their corners and so stay neighbours when corners are rounded.
final class VillageMap {
    /// Units across; one is about a tenth of a millimetre on paper.
    private static final int WIDTH = 900;

    private final String viewBox;
    private final Map<String, String> paths;

    private VillageMap(String viewBox, Map<String, String> paths) {
        this.viewBox = viewBox;
        this.paths = paths;
    }

    /// Empty where no outlines of the regency come with the program.
    static Optional<VillageMap> of(String regency) {
        try (var in = VillageMap.class.getResourceAsStream("villages_" + regency + ".geojson")) {
            return in == null
                    ? Optional.empty()
                    : Optional.of(draw(JsonMapper.shared().readTree(in.readAllBytes())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static VillageMap draw(JsonNode collection) {
        var sheet = new Sheet();
        collection
                .get("features")
                .forEach(village -> eachPoint(village.get("geometry").get("coordinates"), sheet::add));
        var paths = new LinkedHashMap<String, String>();
        for (var village : collection.get("features")) {
            var path = new StringBuilder();
            eachRing(village.get("geometry").get("coordinates"), ring -> outline(ring, sheet, path));
            paths.put(village.get("properties").get("code").asString(), path.toString());
        }
        return new VillageMap("0 0 " + WIDTH + " " + sheet.height(), paths);
    }

    /// What lies how far from the corner of the sheet.
    private static final class Sheet {
        private double west = Double.MAX_VALUE;
        private double east = -Double.MAX_VALUE;
        private double south = Double.MAX_VALUE;
        private double north = -Double.MAX_VALUE;

        void add(JsonNode point) {
            west = Math.min(west, point.get(0).asDouble());
            east = Math.max(east, point.get(0).asDouble());
            south = Math.min(south, point.get(1).asDouble());
            north = Math.max(north, point.get(1).asDouble());
        }

        private double unitsPerDegree() {
            return WIDTH / (east - west);
        }

        /// A degree of latitude is longer than one of longitude, but next to the equator hardly.
        private double stretch() {
            return 1 / Math.cos(Math.toRadians((south + north) / 2));
        }

        int x(JsonNode point) {
            return (int) Math.round((point.get(0).asDouble() - west) * unitsPerDegree());
        }

        int y(JsonNode point) {
            return (int) Math.round((north - point.get(1).asDouble()) * unitsPerDegree() * stretch());
        }

        int height() {
            return (int) Math.ceil((north - south) * unitsPerDegree() * stretch());
        }
    }

    /// Steps from corner to corner; those that round to nothing are left out.
    private static void outline(JsonNode ring, Sheet sheet, StringBuilder path) {
        int x = sheet.x(ring.get(0));
        int y = sheet.y(ring.get(0));
        path.append('M').append(x).append(' ').append(y).append('l');
        for (var point : ring) {
            int stepX = sheet.x(point) - x;
            int stepY = sheet.y(point) - y;
            if (stepX != 0 || stepY != 0) {
                append(path, stepX);
                append(path, stepY);
                x += stepX;
                y += stepY;
            }
        }
        path.append(" 0 0z");
    }

    /// A minus parts two numbers as well as a space does.
    private static void append(StringBuilder path, int step) {
        boolean parted = step < 0 || path.charAt(path.length() - 1) == 'l';
        path.append(parted ? "" : " ").append(step);
    }

    private static void eachRing(JsonNode coordinates, Consumer<JsonNode> ring) {
        if (coordinates.get(0).get(0).isNumber()) {
            ring.accept(coordinates);
        } else {
            coordinates.forEach(inner -> eachRing(inner, ring));
        }
    }

    private static void eachPoint(JsonNode coordinates, Consumer<JsonNode> point) {
        eachRing(coordinates, ring -> ring.forEach(point));
    }

    String viewBox() {
        return viewBox;
    }

    /// SVG path data by village code.
    Map<String, String> paths() {
        return paths;
    }
}
