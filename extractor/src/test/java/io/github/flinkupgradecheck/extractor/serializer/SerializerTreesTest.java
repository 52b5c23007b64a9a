package io.github.flinkupgradecheck.extractor.serializer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.eclipsesource.json.JsonObject;
import io.github.flinkupgradecheck.extractor.flink.Flink;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One tree of each family, read back from bytes, and the same on both versions. */
class SerializerTreesTest {
  private static final String STRING = leaf("basic java.lang.String", "StringSerializer 3");
  private static final String INT = leaf("basic java.lang.Integer", "IntSerializer 3");
  private static final String LONG = leaf("basic java.lang.Long", "LongSerializer 3");

  @ParameterizedTest
  @ValueSource(strings = {"1.20.3", "2.2.0"})
  void allFamilies(String version) throws Exception {
    Flink flink = Flink.of(version);
    JsonObject trees = flink.run(flink.compileFolders("types"), "types.TreeProbe");

    tree(trees, "string", STRING);
    tree(trees, "instant", leaf("basic java.time.Instant", "InstantSerializer 3"));
    tree(trees, "bytes", leaf("array byte[]", "BytePrimitiveArraySerializer 3"));
    tree(trees, "strings", leaf("array java.lang.String[]", "StringArraySerializer 3"));
    tree(
        trees,
        "pojo",
        node(
            "pojo types.TreeProbe$Node",
            "PojoSerializer 2",
            "\"name\":" + STRING,
            // A type within itself is left to Kryo.
            "\"next\":" + node("kryo types.TreeProbe$Node", "KryoSerializer 2", "\"registered\":true"),
            "\"numbers\":" + leaf("array long[]", "LongPrimitiveArraySerializer 3")));
    tree(trees, "enum", node("enum types.TreeProbe$Level", "EnumSerializer 3", "\"constants\":[\"HIGH\",\"LOW\"]"));
    tree(
        trees,
        "tuple",
        node(
            "tuple org.apache.flink.api.java.tuple.Tuple2",
            "TupleSerializer 3",
            "\"f0\":" + INT,
            "\"f1\":" + node("list java.util.List", "ListSerializer 3", "\"element\":" + LONG)));
    tree(
        trees,
        "map",
        node(
            "map java.util.Map",
            "MapSerializer 3",
            "\"key\":" + STRING,
            "\"value\":" + leaf("basic java.lang.Double", "DoubleSerializer 3")));
    tree(
        trees,
        "row",
        node(
            "row org.apache.flink.types.Row",
            "RowSerializer 3",
            "\"f0\":" + STRING,
            "\"f1\":" + leaf("basic java.lang.Boolean", "BooleanSerializer 3")));
    tree(
        trees,
        "either",
        node("custom org.apache.flink.types.Either", "EitherSerializer 3", "\"left\":" + STRING, "\"right\":" + INT));
    tree(trees, "kryo", node("kryo java.lang.StringBuilder", "KryoSerializer 2", "\"registered\":true"));
    assertEquals(
        "{\"type\":\"record\",\"name\":\"Event\",\"fields\":[{\"name\":\"id\",\"type\":\"string\"}]}",
        trees.get("avro").asObject().getString("schema", null));
    tree(trees, "own", leaf("custom types.OwnSerializers$Money", "OwnSerializers$Proper 3"));
    tree(trees, "broken", leaf("custom null", "OwnSerializers$BrokenSnapshot 41"));
  }

  private static void tree(JsonObject trees, String name, String expected) {
    assertEquals(expected, trees.get(name).toString());
  }

  private static String leaf(String is, String by) {
    return node(is, by);
  }

  private static String node(String is, String by, String... rest) {
    StringBuilder json = new StringBuilder("{\"is\":\"" + is + "\",\"by\":\"" + by + "\"");
    for (String each : rest) {
      json.append(',').append(each);
    }
    return json.append('}').toString();
  }
}
