package io.github.flinkupgradecheck.extractor.key;

import com.eclipsesource.json.Json;
import com.eclipsesource.json.JsonArray;
import com.eclipsesource.json.JsonObject;
import com.eclipsesource.json.JsonValue;
import io.github.flinkupgradecheck.extractor.model.Hex;
import java.nio.charset.StandardCharsets;

/** What is in a record by the names of its fields, whatever its classes are called: the same in a class that was only renamed. */
public final class RecordContent {
  private static final String CLASS = "@class";

  private RecordContent() {}

  public static String digest(JsonValue tree) {
    return Hex.sha256(nameless(tree).toString().getBytes(StandardCharsets.UTF_8)).substring(0, 16);
  }

  private static JsonValue nameless(JsonValue tree) {
    if (tree.isObject()) {
      JsonObject object = Json.object();
      for (JsonObject.Member member : tree.asObject()) {
        if (!member.getName().equals(CLASS)) {
          object.add(member.getName(), nameless(member.getValue()));
        }
      }
      return object;
    }
    if (tree.isArray()) {
      JsonArray array = new JsonArray();
      for (JsonValue element : tree.asArray()) {
        array.add(nameless(element));
      }
      return array;
    }
    return tree;
  }
}
