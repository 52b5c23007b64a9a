package io.github.flinkupgradecheck.extractor.sample;

import io.github.flinkupgradecheck.extractor.state.Drift;
import java.lang.reflect.Field;
import java.lang.reflect.Type;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Avro's values, after their schema. Its classes are the job's or Flink's, so nothing here links to them. */
final class AvroValues {
  private static final int DEEPEST = 8;
  private final Maker maker;
  private int depth;

  AvroValues(Maker maker) {
    this.maker = maker;
  }

  /** A generated class: its fields say their Java types, its schema which of them may be null. */
  Object specific(Class<?> type) {
    Object record = Instances.of(type);
    for (Object field : fields(Foreign.called(record, "getSchema"))) {
      Object schema = Foreign.called(field, "schema");
      Field member = member(type, (String) Foreign.called(field, "name"));
      Object value = nulls() && nullable(schema) ? null : member == null ? of(schema) : orNull(member.getGenericType(), schema);
      Foreign.called(record, "put", Foreign.called(field, "pos"), value);
    }
    return record;
  }

  Object fixed(Object made) {
    int size = (Integer) Foreign.called(Foreign.called(made, "getSchema"), "getFixedSize");
    Foreign.called(made, "bytes", (Object) bytes(size));
    return made;
  }

  /** A value of a schema, as generic readers make it. */
  Object of(Object schema) {
    if (depth > DEEPEST) {
      throw new Unmade("the Avro schema is nested without end");
    }
    depth++;
    try {
      return value(schema, type(schema));
    } finally {
      depth--;
    }
  }

  private Object value(Object schema, String type) {
    switch (type) {
      case "RECORD":
        Object record = made("org.apache.avro.generic.GenericData$Record", schema);
        for (Object field : fields(schema)) {
          Foreign.called(record, "put", Foreign.called(field, "pos"), of(Foreign.called(field, "schema")));
        }
        return record;
      case "ENUM":
        List<?> symbols = (List<?>) Foreign.called(schema, "getEnumSymbols");
        Object symbol = symbols.get(maker.variation.pick(symbols.size()));
        return made("org.apache.avro.generic.GenericData$EnumSymbol", schema, symbol);
      case "ARRAY":
        List<Object> elements = new ArrayList<>();
        for (int left = maker.empty() ? 0 : 2; left > 0; left--) {
          elements.add(of(Foreign.called(schema, "getElementType")));
        }
        return elements;
      case "MAP":
        Map<String, Object> map = new HashMap<>();
        for (int left = maker.empty() ? 0 : 2; left > 0; left--) {
          map.put("k" + left, of(Foreign.called(schema, "getValueType")));
        }
        return map;
      case "UNION":
        return union(schema);
      case "FIXED":
        return made("org.apache.avro.generic.GenericData$Fixed", schema, bytes((Integer) Foreign.called(schema, "getFixedSize")));
      case "NULL":
        return null;
      default:
        return maker.of(primitive(type));
    }
  }

  private Object union(Object schema) {
    List<Object> branches = new ArrayList<>((List<?>) Foreign.called(schema, "getTypes"));
    if (nulls() && nullable(schema)) {
      return null;
    }
    branches.removeIf(branch -> type(branch).equals("NULL"));
    return branches.isEmpty() ? null : of(branches.get(maker.variation.pick(branches.size())));
  }

  private Object orNull(Type type, Object schema) {
    try {
      return maker.of(type);
    } catch (Unmade none) {
      maker.variation.leftovers = true;
      if (nullable(schema)) {
        return null;
      }
      throw none;
    }
  }

  private boolean nulls() {
    return maker.variation.style == Variation.Style.NULLS;
  }

  private static boolean nullable(Object schema) {
    return type(schema).equals("UNION")
        && ((List<?>) Foreign.called(schema, "getTypes")).stream().anyMatch(branch -> type(branch).equals("NULL"));
  }

  private byte[] bytes(int size) {
    byte[] bytes = new byte[size];
    java.util.Arrays.fill(bytes, (byte) maker.variation.next());
    return bytes;
  }

  private static Class<?> primitive(String type) {
    switch (type) {
      case "STRING":
        return String.class;
      case "BYTES":
        return ByteBuffer.class;
      case "INT":
        return int.class;
      case "LONG":
        return long.class;
      case "FLOAT":
        return float.class;
      case "DOUBLE":
        return double.class;
      case "BOOLEAN":
        return boolean.class;
      default:
        throw new Unmade("Avro's " + type + " is not known");
    }
  }

  /** The generated field of that name, a reserved word with its dollar behind. */
  private static Field member(Class<?> type, String name) {
    for (Field field : ObjectFields.of(type)) {
      if (field.getName().equals(name) || field.getName().equals(name + "$")) {
        return field;
      }
    }
    return null;
  }

  private static List<?> fields(Object schema) {
    return (List<?>) Foreign.called(schema, "getFields");
  }

  private static String type(Object schema) {
    return ((Enum<?>) Foreign.called(schema, "getType")).name();
  }

  private static Object made(String name, Object schema, Object... more) {
    List<Object> arguments = new ArrayList<>();
    arguments.add(schema);
    arguments.addAll(java.util.Arrays.asList(more));
    try {
      Class<?> type = Class.forName(name, true, avro(schema));
      return Drift.create(type, arguments.toArray());
    } catch (Exception | LinkageError unable) {
      throw new Unmade(name + " cannot be made");
    }
  }

  private static ClassLoader avro(Object schema) {
    return schema.getClass().getClassLoader();
  }
}
