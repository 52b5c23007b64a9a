package types;

import com.eclipsesource.json.JsonArray;
import com.eclipsesource.json.JsonObject;
import io.github.flinkupgradecheck.extractor.model.SerializerTree;
import io.github.flinkupgradecheck.extractor.serializer.SerializerTrees;
import io.github.flinkupgradecheck.extractor.serializer.WrittenSnapshot;
import java.nio.file.Files;
import java.nio.file.Paths;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.avro.Schema;
import org.apache.avro.SchemaBuilder;
import org.apache.flink.api.common.serialization.SerializerConfig;
import org.apache.flink.api.common.serialization.SerializerConfigImpl;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.api.common.typeutils.TypeSerializer;
import org.apache.flink.api.java.typeutils.EitherTypeInfo;
import org.apache.flink.formats.avro.typeutils.GenericRecordAvroTypeInfo;

/** Trees of serializers of all families, as this Flink makes them. */
public final class TreeProbe {
  public enum Level {
    HIGH,
    LOW
  }

  public static class Node {
    public String name;
    public Node next;
    public long[] numbers;
  }

  private TreeProbe() {}

  public static void main(String[] arguments) throws Exception {
    SerializerConfig config = new SerializerConfigImpl();
    Map<String, TypeSerializer<?>> all = new LinkedHashMap<>();
    Map<String, TypeInformation<?>> types = new LinkedHashMap<>();
    types.put("string", Types.STRING);
    types.put("instant", Types.INSTANT);
    types.put("bytes", Types.PRIMITIVE_ARRAY(Types.BYTE));
    types.put("strings", Types.OBJECT_ARRAY(Types.STRING));
    types.put("pojo", TypeInformation.of(Node.class));
    types.put("enum", TypeInformation.of(Level.class));
    types.put("tuple", Types.TUPLE(Types.INT, Types.LIST(Types.LONG)));
    types.put("map", Types.MAP(Types.STRING, Types.DOUBLE));
    types.put("row", Types.ROW(Types.STRING, Types.BOOLEAN));
    types.put("either", new EitherTypeInfo<>(Types.STRING, Types.INT));
    types.put("kryo", Types.GENERIC(StringBuilder.class));
    Schema schema = SchemaBuilder.record("Event").fields().requiredString("id").endRecord();
    types.put("avro", new GenericRecordAvroTypeInfo(schema));
    for (Map.Entry<String, TypeInformation<?>> type : types.entrySet()) {
      all.put(type.getKey(), type.getValue().createSerializer(config));
    }
    all.put("own", new OwnSerializers.Proper());
    all.put("broken", new OwnSerializers.Broken());
    JsonObject result = new JsonObject();
    for (Map.Entry<String, TypeSerializer<?>> each : all.entrySet()) {
      // As it is read back from a savepoint.
      WrittenSnapshot written = WrittenSnapshot.of(each.getValue());
      WrittenSnapshot read = WrittenSnapshot.read(written.bytes, TreeProbe.class.getClassLoader());
      result.add(each.getKey(), tree(SerializerTrees.of(read.snapshot)));
    }
    Files.write(Paths.get(arguments[0]), result.toString().getBytes("UTF-8"));
    Runtime.getRuntime().halt(0);
  }

  private static JsonObject tree(SerializerTree tree) {
    JsonObject json = new JsonObject().add("is", tree.family + " " + tree.type);
    json.add("by", tree.serializer.substring(tree.serializer.lastIndexOf('.') + 1) + " " + tree.version);
    tree.children.forEach((name, child) -> json.add(name, tree(child)));
    add(json, "constants", tree.constants);
    if (tree.registrations != null) {
      json.add("registered", !tree.registrations.isEmpty());
    }
    return tree.schema == null ? json : json.add("schema", tree.schema);
  }

  private static void add(JsonObject json, String name, List<String> texts) {
    if (texts != null) {
      JsonArray array = new JsonArray();
      texts.forEach(array::add);
      json.add(name, array);
    }
  }
}
