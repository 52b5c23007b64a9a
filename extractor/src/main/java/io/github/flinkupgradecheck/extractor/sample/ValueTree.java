package io.github.flinkupgradecheck.extractor.sample;

import com.eclipsesource.json.Json;
import com.eclipsesource.json.JsonArray;
import com.eclipsesource.json.JsonObject;
import com.eclipsesource.json.JsonValue;
import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * A value as plain data, so that two class loaders' values can be compared: objects by field name with their class as {@code @class}, enum
 * constants by name, maps by the text of their keys, sets sorted, bytes in hex. A value with a time stamp of Flink's time to live is the
 * value. No code of the value's class is run but the iterators of collections.
 *
 * <p>Bounded in depth, entries and text; what is cut off is the same for equal values, and says so.
 */
public final class ValueTree {
  private static final int DEEPEST = 24;
  private static final int MOST_NODES = 4_096;
  private static final int LONGEST = 1_024;
  private static final String CUT = "...";
  static final String CLASS = "@class";

  private final Set<Object> above = Collections.newSetFromMap(new IdentityHashMap<>());
  private int left = MOST_NODES;

  private ValueTree() {}

  /** Never null: for null it is JSON's. */
  public static JsonValue of(Object value) {
    return new ValueTree().tree(value, 0);
  }

  /** A tree out of a manifest, with its numbers as {@link #of} has them: what wrote it has other texts for very large and very small ones. */
  public static JsonValue ofManifest(JsonValue tree) {
    if (tree.isObject()) {
      JsonObject object = Json.object();
      tree.asObject().forEach(member -> object.add(member.getName(), ofManifest(member.getValue())));
      return object;
    }
    if (tree.isArray()) {
      JsonArray array = new JsonArray();
      tree.asArray().forEach(element -> array.add(ofManifest(element)));
      return array;
    }
    return tree.isNumber() ? ScalarTree.ofManifest(tree) : tree;
  }

  /** The text that a tree has as the key of a map. */
  static String key(JsonValue tree) {
    return tree.isString() ? tree.asString() : tree.toString();
  }

  static String bounded(String text) {
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + CUT;
  }

  private JsonValue tree(Object value, int depth) {
    if (value == null) {
      return Json.NULL;
    }
    JsonValue scalar = ScalarTree.of(value);
    if (scalar != null) {
      left--;
      return scalar;
    }
    if (left-- <= 0 || depth > DEEPEST || !above.add(value)) {
      return Json.value(CUT);
    }
    try {
      return composite(value, depth + 1);
    } finally {
      above.remove(value);
    }
  }

  private JsonValue composite(Object value, int depth) {
    Object inner = Foreign.unwrapped(value);
    if (inner != value) {
      return tree(inner, depth);
    }
    Map<String, Object> named = Foreign.fields(value);
    if (named != null) {
      return object(value.getClass(), named, depth);
    }
    Iterable<?> foreign = Foreign.elements(value);
    if (value instanceof Map) {
      return map((Map<?, ?>) value, depth);
    }
    if (value.getClass().isArray()) {
      return array(value, depth);
    }
    if (foreign != null) {
      List<JsonValue> elements = elements(foreign, depth);
      return Foreign.ordered(value) ? array(elements) : sorted(elements);
    }
    if (value instanceof Set) {
      return sorted(elements((Set<?>) value, depth));
    }
    if (value instanceof Collection) {
      return array(elements((Collection<?>) value, depth));
    }
    if (value.getClass().getName().startsWith("java.")) {
      return ScalarTree.ofPlatform(value);
    }
    return pojo(value, depth);
  }

  private JsonValue pojo(Object value, int depth) {
    TreeMap<String, JsonValue> byName = named(value.getClass());
    for (Field field : ObjectFields.of(value.getClass())) {
      Object content;
      try {
        content = field.get(value);
      } catch (IllegalAccessException closed) {
        continue;
      }
      // A field that hides one of the superclass.
      boolean hides = byName.containsKey(field.getName());
      String name = hides ? field.getDeclaringClass().getSimpleName() + "." + field.getName() : field.getName();
      byName.put(name, tree(content, depth));
    }
    return object(byName);
  }

  private JsonValue object(Class<?> type, Map<String, Object> fields, int depth) {
    TreeMap<String, JsonValue> byName = named(type);
    fields.forEach((name, content) -> byName.put(name, tree(content, depth)));
    return object(byName);
  }

  /** Tuples, windows and generic records say nothing more by their class. */
  private static TreeMap<String, JsonValue> named(Class<?> type) {
    TreeMap<String, JsonValue> byName = new TreeMap<>();
    String name = type.getName();
    if (!name.startsWith("org.apache.flink.") && !name.startsWith("org.apache.avro.")) {
      byName.put(CLASS, Json.value(name));
    }
    return byName;
  }

  private JsonValue map(Map<?, ?> map, int depth) {
    TreeMap<String, JsonValue> byText = new TreeMap<>();
    for (Map.Entry<?, ?> entry : map.entrySet()) {
      if (left <= 0) {
        break;
      }
      byText.put(bounded(key(tree(entry.getKey(), depth))), tree(entry.getValue(), depth));
    }
    return object(byText);
  }

  /** In the order of a manifest's text, out of which the other release's tree may have been read. */
  private static JsonObject object(TreeMap<String, JsonValue> byName) {
    JsonObject object = Json.object();
    byName.forEach(object::add);
    return object;
  }

  private List<JsonValue> elements(Iterable<?> values, int depth) {
    List<JsonValue> elements = new ArrayList<>();
    for (Object element : values) {
      if (left <= 0) {
        elements.add(Json.value(CUT));
        break;
      }
      elements.add(tree(element, depth));
    }
    return elements;
  }

  private JsonValue array(Object array, int depth) {
    if (array instanceof byte[]) {
      return Json.value(ScalarTree.hex((byte[]) array));
    }
    List<JsonValue> elements = new ArrayList<>();
    for (int i = 0; i < Array.getLength(array) && left > 0; i++) {
      elements.add(tree(Array.get(array, i), depth));
    }
    return array(elements);
  }

  private static JsonArray sorted(List<JsonValue> elements) {
    elements.sort(Comparator.comparing(JsonValue::toString));
    return array(elements);
  }

  private static JsonArray array(List<JsonValue> elements) {
    JsonArray array = new JsonArray();
    elements.forEach(array::add);
    return array;
  }
}
