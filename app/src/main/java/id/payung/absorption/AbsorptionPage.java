package id.payung.absorption;

import id.payung.platform.Shape;
import id.payung.staff.Officer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/// How the seats are used, on one sheet of paper.
@Controller
final class AbsorptionPage {
    private final LatestFigures latest;
    private final AbsorptionText text;
    private final Map<String, Optional<VillageMap>> maps = new ConcurrentHashMap<>();

    AbsorptionPage(LatestFigures latest, AbsorptionText text) {
        this.latest = latest;
        this.text = text;
    }

    @GetMapping("/serapan")
    ModelAndView show(@AuthenticationPrincipal Officer officer) {
        var figures = latest.of(officer);
        var model = new HashMap<String, Object>(Map.of("figures", figures, "text", text, "shapes", List.of()));
        if (figures.scope().showsVillages()) {
            maps.computeIfAbsent(figures.scope().regency(), VillageMap::of).ifPresent(map -> {
                model.put("viewBox", map.viewBox());
                model.put("shapes", shapes(map, figures));
            });
        }
        return new ModelAndView("absorption/absorption", model);
    }

    private List<Shape> shapes(VillageMap map, Figures figures) {
        var paths = map.paths();
        return figures.villages().stream()
                .filter(village -> paths.containsKey(village.code()))
                .map(village -> shape(paths.getOrDefault(village.code(), ""), village))
                .toList();
    }

    private Shape shape(String path, VillageUse village) {
        return new Shape(path, village.sent() == 0 ? Shape.NO_DATA : shade(village.percent()), text.mapWords(village));
    }

    private static int shade(double percent) {
        if (percent < 45) {
            return 1;
        }
        return percent >= 90 ? 5 : (int) ((percent - 45) / 15) + 2;
    }
}
