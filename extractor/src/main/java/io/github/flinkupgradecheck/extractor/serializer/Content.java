package io.github.flinkupgradecheck.extractor.serializer;

import io.github.flinkupgradecheck.extractor.state.Drift;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.flink.api.common.typeutils.TypeSerializerSnapshot;

/** What the snapshots of Flink's own families hold besides nested serializers. Null or empty where a field is not where it was. */
final class Content {
  private Content() {}

  /** Serializer of each field, in the order of the bytes. */
  static Map<String, TypeSerializerSnapshot<?>> pojoFields(TypeSerializerSnapshot<?> snapshot) {
    Map<String, TypeSerializerSnapshot<?>> fields = new LinkedHashMap<>();
    optionals(data(snapshot), "fieldSerializerSnapshots")
        .forEach(
            (name, entry) -> {
              Object serializer = Drift.field(entry, "value");
              if (serializer instanceof TypeSerializerSnapshot) {
                fields.put(name, (TypeSerializerSnapshot<?>) serializer);
              }
            });
    return fields;
  }

  static List<String> enumConstants(TypeSerializerSnapshot<?> snapshot) {
    Object constants = Drift.field(snapshot, "enums");
    if (constants == null) {
      constants = Drift.field(snapshot, "previousEnums");
    }
    if (!(constants instanceof Enum[])) {
      return null;
    }
    List<String> names = new ArrayList<>();
    for (Enum<?> constant : (Enum<?>[]) constants) {
      names.add(constant.name());
    }
    return names;
  }

  /** {@code class} or {@code class=serializer class}, in the order of their ids. */
  static List<String> kryoRegistrations(TypeSerializerSnapshot<?> snapshot) {
    List<String> registrations = new ArrayList<>();
    optionals(data(snapshot), "kryoRegistrations")
        .forEach(
            (name, entry) -> {
              Object registration = Drift.field(entry, "value");
              Object serializer = registration == null ? null : Drift.field(registration, "serializerClass");
              registrations.add(serializer instanceof Class ? name + "=" + ((Class<?>) serializer).getName() : name);
            });
    return registrations;
  }

  static String avroSchema(TypeSerializerSnapshot<?> snapshot) {
    Object schema = Drift.field(snapshot, "schema");
    return schema == null ? null : schema.toString();
  }

  static Object data(TypeSerializerSnapshot<?> snapshot) {
    return Drift.field(snapshot, "snapshotData");
  }

  /** Subclasses that were met and not registered, in the order in which they are written; the map is the snapshot's own. */
  @SuppressWarnings("unchecked")
  static Map<String, Object> subclasses(TypeSerializerSnapshot<?> snapshot) {
    Object data = data(snapshot);
    Object optional = data == null ? null : Drift.field(data, "nonRegisteredSubclassSerializerSnapshots");
    Object map = optional == null ? null : Drift.field(optional, "underlyingMap");
    return map instanceof Map ? (Map<String, Object>) map : new LinkedHashMap<>();
  }

  /** Entries of one of Flink's {@code LinkedOptionalMap}s. */
  private static Map<String, Object> optionals(Object data, String field) {
    Map<String, Object> entries = new LinkedHashMap<>();
    Object optional = data == null ? null : Drift.field(data, field);
    Object map = optional == null ? null : Drift.field(optional, "underlyingMap");
    if (map instanceof Map) {
      ((Map<?, ?>) map).forEach((name, entry) -> entries.put(String.valueOf(name), entry));
    }
    return entries;
  }
}
