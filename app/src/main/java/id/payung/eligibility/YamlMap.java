package id.payung.eligibility;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/// A mapping of a policy file, read key by key.
///
/// What is missing or of the wrong type is noted among the problems and replaced by a harmless value, so that
/// reading goes on and finds the other problems too; a file with a problem never becomes a policy.
final class YamlMap {
    private final MappingNode node;
    private final Problems problems;
    private final Map<String, Node> values = new LinkedHashMap<>();
    private final Map<String, Node> keys = new LinkedHashMap<>();

    YamlMap(MappingNode node, Problems problems) {
        this.node = node;
        this.problems = problems;
        for (var tuple : node.getValue()) {
            var key = tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "?";
            if (keys.putIfAbsent(key, tuple.getKeyNode()) == null) {
                values.put(key, tuple.getValueNode());
            } else {
                problems.add(tuple.getKeyNode(), PolicyText.duplicateKey(key));
            }
        }
    }

    Node node() {
        return node;
    }

    Node at(String key) {
        return values.getOrDefault(key, node);
    }

    /// Refuses every key but these.
    YamlMap only(String... known) {
        var allowed = List.of(known);
        keys.forEach((key, at) -> {
            if (!allowed.contains(key)) {
                problems.add(at, PolicyText.unknownKey(key, allowed));
            }
        });
        return this;
    }

    boolean has(String key) {
        return values.containsKey(key);
    }

    boolean hasAny(List<String> keys) {
        return keys.stream().anyMatch(this::has);
    }

    void refuse(String key, String reason) {
        problems.add(at(key), reason);
    }

    String text(String key) {
        require(key);
        return optionalText(key).orElse("");
    }

    Optional<String> optionalText(String key) {
        return Optional.ofNullable(values.get(key)).flatMap(value -> text(key, value));
    }

    private Optional<String> text(String key, Node value) {
        if (value instanceof ScalarNode scalar
                && scalar.getTag().equals(Tag.STR)
                && !scalar.getValue().isBlank()) {
            return Optional.of(scalar.getValue().strip());
        }
        problems.add(value, PolicyText.notText(key, shown(value)));
        return Optional.empty();
    }

    /// The text of `key` with its place, for expressions.
    Optional<ScalarNode> scalar(String key) {
        return optionalText(key).map(_ -> (ScalarNode) at(key));
    }

    int number(String key, int from, int to) {
        require(key);
        return optionalNumber(key, from, to).orElse(from);
    }

    OptionalInt optionalNumber(String key, int from, int to) {
        var value = values.get(key);
        if (value == null) {
            return OptionalInt.empty();
        }
        if (!(value instanceof ScalarNode scalar) || !scalar.getTag().equals(Tag.INT)) {
            problems.add(value, PolicyText.notNumber(key, shown(value)));
            return OptionalInt.empty();
        }
        try {
            int number = Integer.parseInt(scalar.getValue());
            if (number >= from && number <= to) {
                return OptionalInt.of(number);
            }
        } catch (NumberFormatException _) {
            // Octal, hexadecimal or far too large: outside what can be meant.
        }
        problems.add(value, PolicyText.outOfRange(key, from, to, scalar.getValue()));
        return OptionalInt.empty();
    }

    /// A text that must be one of `words`.
    String word(String key, Collection<String> words) {
        require(key);
        return optionalWord(key, words).orElse(words.iterator().next());
    }

    Optional<String> optionalWord(String key, Collection<String> words) {
        var text = optionalText(key);
        if (text.isPresent() && !words.contains(text.get())) {
            refuse(key, PolicyText.unknownValue(key, text.get(), words));
            return Optional.empty();
        }
        return text;
    }

    /// A list of texts, each one of `words` and none twice, in its order.
    Set<String> words(String key, Collection<String> words) {
        var chosen = new LinkedHashSet<String>();
        for (var item : items(key)) {
            text(key, item).ifPresent(word -> {
                if (!words.contains(word)) {
                    problems.add(item, PolicyText.unknownValue(key, word, words));
                } else if (!chosen.add(word)) {
                    problems.add(item, PolicyText.twice(key, word));
                }
            });
        }
        return chosen;
    }

    YamlMap map(String key) {
        require(key);
        return values.get(key) instanceof MappingNode mapping ? new YamlMap(mapping, problems) : notMap(key);
    }

    private YamlMap notMap(String key) {
        if (has(key)) {
            refuse(key, PolicyText.notMap(key, shown(at(key))));
        }
        return new YamlMap(new MappingNode(Tag.MAP, List.of(), node.getFlowStyle()), new Problems(""));
    }

    List<YamlMap> maps(String key) {
        var maps = new ArrayList<YamlMap>();
        for (var item : items(key)) {
            if (item instanceof MappingNode mapping) {
                maps.add(new YamlMap(mapping, problems));
            } else {
                problems.add(item, PolicyText.notMap(key, shown(item)));
            }
        }
        return maps;
    }

    private List<Node> items(String key) {
        var value = values.get(key);
        if (value == null) {
            return List.of();
        }
        if (value instanceof SequenceNode sequence && !sequence.getValue().isEmpty()) {
            return sequence.getValue();
        }
        problems.add(value, PolicyText.notList(key));
        return List.of();
    }

    void require(String key) {
        if (!has(key)) {
            problems.add(node, PolicyText.missing(key));
        }
    }

    private static String shown(Node value) {
        return value instanceof ScalarNode scalar ? scalar.getValue() : "…";
    }
}
