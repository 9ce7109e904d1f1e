package id.payung.eligibility;

import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;

/// The text of a policy file as nodes with their places. Size, depth and repetition are bounded before any tree is
/// built, so a hostile file costs nothing.
final class YamlDocument {
    private static final int MOST_CHARACTERS = 256 * 1024;
    private static final int DEEPEST = 8;

    private YamlDocument() {}

    static Optional<YamlMap> read(String yaml, Problems problems) {
        if (yaml.length() > MOST_CHARACTERS) {
            problems.add(0, 0, PolicyText.tooLarge(MOST_CHARACTERS));
            return Optional.empty();
        }
        try {
            return bounded(yaml, problems) ? root(yaml, problems) : Optional.empty();
        } catch (MarkedYamlEngineException e) {
            problems.add(e.getProblemMark(), PolicyText.notYaml(e.getProblem()));
        } catch (YamlEngineException e) {
            problems.add(0, 0, PolicyText.notYaml(String.valueOf(e.getMessage())));
        }
        return Optional.empty();
    }

    private static boolean bounded(String yaml, Problems problems) {
        int depth = 0;
        int documents = 0;
        for (var event : new Parse(settings()).parseString(yaml)) {
            switch (event) {
                case DocumentStartEvent _ -> documents++;
                case CollectionStartEvent _ -> depth++;
                case CollectionEndEvent _ -> depth--;
                default -> {}
            }
            if (depth > DEEPEST) {
                problems.add(event.getStartMark(), PolicyText.tooDeep());
                return false;
            }
            if (documents > 1) {
                problems.add(event.getStartMark(), PolicyText.oneDocument());
                return false;
            }
            if (event instanceof AliasEvent
                    || (event instanceof NodeEvent node && node.getAnchor().isPresent())) {
                problems.add(event.getStartMark(), PolicyText.noAnchors());
            }
        }
        return problems.isEmpty();
    }

    private static Optional<YamlMap> root(String yaml, Problems problems) {
        Optional<Node> root = new Compose(settings()).composeString(yaml);
        if (root.isPresent() && root.get() instanceof MappingNode mapping) {
            return Optional.of(new YamlMap(mapping, problems));
        }
        problems.add(0, 0, PolicyText.noPolicy());
        return Optional.empty();
    }

    private static LoadSettings settings() {
        return LoadSettings.builder().setUseMarks(true).build();
    }
}
