package io.github.flinkupgradecheck.extractor.sample;

import io.github.flinkupgradecheck.extractor.state.Drift;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.flink.types.Row;

/**
 * Values whose classes are not ours to link to, or whose parts are not their fields: Avro's records, Protobuf's messages, Scala's
 * collections, rows. Found by the names of their types in whatever class loader they come from.
 */
final class Foreign {
  private Foreign() {}

  /** What a wrapper holds; the value itself where it is none. */
  static Object unwrapped(Object value) {
    String type = value.getClass().getName();
    if (value instanceof Optional) {
      return ((Optional<?>) value).orElse(null);
    }
    if (type.equals("org.apache.flink.runtime.state.ttl.TtlValue")) {
      return Drift.field(value, "userValue");
    }
    if (type.equals("scala.Some")) {
      return called(value, "get");
    }
    if (type.equals("scala.None$")) {
      return null;
    }
    if (is(value.getClass(), "org.apache.avro.generic.GenericFixed")) {
      return called(value, "bytes");
    }
    if (is(value.getClass(), "org.apache.avro.generic.GenericEnumSymbol")) {
      return value.toString();
    }
    if (is(value.getClass(), "scala.Enumeration$Value")) {
      // Each refers to all of its enumeration, which may have got more of them: it is the name that is meant.
      return value.toString();
    }
    if (type.equals("com.google.protobuf.Descriptors$EnumValueDescriptor")) {
      return called(value, "getName");
    }
    return is(value.getClass(), "com.google.protobuf.ByteString") ? called(value, "toByteArray") : value;
  }

  /** Parts by name; null for a value whose parts are its fields, or are no parts. */
  static Map<String, Object> fields(Object value) {
    if (value instanceof Row) {
      return row((Row) value);
    }
    if (is(value.getClass(), "org.apache.avro.generic.IndexedRecord")) {
      return avro(value);
    }
    if (is(value.getClass(), "com.google.protobuf.MessageOrBuilder")) {
      return protobuf(value);
    }
    return null;
  }

  /** Elements of a collection of Scala's; null for all else. */
  static Iterable<?> elements(Object value) {
    if (!is(value.getClass(), "scala.collection.Iterable")) {
      return null;
    }
    List<Object> elements = new ArrayList<>();
    Object iterator = called(value, "iterator");
    while (Boolean.TRUE.equals(called(iterator, "hasNext"))) {
      elements.add(called(iterator, "next"));
    }
    return elements;
  }

  static boolean ordered(Object value) {
    return is(value.getClass(), "scala.collection.Seq");
  }

  /** Whether a class has a type of that name above it. */
  static boolean is(Class<?> type, String name) {
    for (Class<?> at = type; at != null; at = at.getSuperclass()) {
      if (at.getName().equals(name) || has(at.getInterfaces(), name)) {
        return true;
      }
    }
    return false;
  }

  static Object called(Object target, String method, Object... arguments) {
    try {
      return Drift.call(target, method, arguments);
    } catch (RuntimeException thrown) {
      throw thrown;
    } catch (Exception thrown) {
      throw new IllegalStateException(thrown);
    }
  }

  private static boolean has(Class<?>[] interfaces, String name) {
    for (Class<?> each : interfaces) {
      if (each.getName().equals(name) || has(each.getInterfaces(), name)) {
        return true;
      }
    }
    return false;
  }

  /** By name where it has names, those of its serializer included: positions whose names trade places are other values then. */
  private static Map<String, Object> row(Row row) {
    Map<String, Object> fields = new TreeMap<>();
    fields.put("kind", row.getKind().shortString());
    boolean named = Drift.field(row, "fieldByName") instanceof Map || Drift.field(row, "positionByName") instanceof Map;
    if (named) {
      for (String name : new TreeSet<>(row.getFieldNames(true))) {
        fields.put(name, row.getField(name));
      }
      return fields;
    }
    for (int i = 0; i < row.getArity(); i++) {
      fields.put("f" + i, row.getField(i));
    }
    return fields;
  }

  private static Map<String, Object> avro(Object record) {
    Map<String, Object> fields = new TreeMap<>();
    for (Object field : (List<?>) called(called(record, "getSchema"), "getFields")) {
      fields.put((String) called(field, "name"), called(record, "get", called(field, "pos")));
    }
    return fields;
  }

  /** Those that are set: the fields of a message are lazily decoded caches, what it says of itself is not. */
  private static Map<String, Object> protobuf(Object message) {
    Map<String, Object> fields = new TreeMap<>();
    ((Map<?, ?>) called(message, "getAllFields"))
        .forEach((field, value) -> fields.put((String) called(field, "getName"), value));
    return fields;
  }
}
