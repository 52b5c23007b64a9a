package io.github.flinkupgradecheck.extractor.write;

import com.eclipsesource.json.Json;
import com.eclipsesource.json.JsonArray;
import com.eclipsesource.json.JsonObject;
import io.github.flinkupgradecheck.extractor.model.Base64Text;
import io.github.flinkupgradecheck.extractor.model.SerializerFacts;
import io.github.flinkupgradecheck.extractor.model.SerializerTree;
import java.util.Map;

/** Serializers in the manifest's form. */
final class SerializerJson {
  private SerializerJson() {}

  static JsonObject of(SerializerFacts facts) {
    JsonObject json = Json.object().add("snapshot", Base64Text.of(facts.snapshot));
    if (facts.sampled != null) {
      json.add("sampled", Base64Text.of(facts.sampled));
    }
    return json.add("tree", tree(facts.tree));
  }

  private static JsonObject tree(SerializerTree tree) {
    JsonObject json =
        Json.object()
            .add("family", tree.family)
            .add("serializer", tree.serializer)
            .add("snapshot", tree.snapshot)
            .add("version", tree.version);
    if (tree.type != null) {
      json.add("type", tree.type);
    }
    if (!tree.children.isEmpty()) {
      JsonObject children = Json.object();
      for (Map.Entry<String, SerializerTree> child : tree.children.entrySet()) {
        children.add(child.getKey(), tree(child.getValue()));
      }
      json.add("children", children);
    }
    if (tree.constants != null) {
      json.add("constants", texts(tree.constants));
    }
    if (tree.registrations != null) {
      json.add("registrations", texts(tree.registrations));
    }
    if (tree.schema != null) {
      json.add("schema", tree.schema);
    }
    return json;
  }

  static JsonArray texts(Iterable<String> texts) {
    JsonArray array = new JsonArray();
    for (String text : texts) {
      array.add(text);
    }
    return array;
  }
}
