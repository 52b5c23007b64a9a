package io.github.flinkupgradecheck.extractor.sample;

import com.eclipsesource.json.JsonArray;
import com.eclipsesource.json.JsonObject;
import com.eclipsesource.json.JsonValue;
import io.github.flinkupgradecheck.extractor.state.Drift;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.apache.flink.api.common.typeutils.TypeSerializer;
import org.apache.flink.api.java.typeutils.runtime.TupleSerializerBase;
import org.apache.flink.types.Row;

/**
 * The record of an input out of JSON. Tuples, case classes and rows have types that only their serializers know: a list in the order of the fields, or an object by
 * their names ({@code f0}, those of the row). For all else the type leads.
 */
final class GivenComposite {
  private final GivenValues values;

  GivenComposite(GivenValues values) {
    this.values = values;
  }

  /** @throws GivenError with the path of what is none of the type */
  @SuppressWarnings("unchecked")
  Object of(TypeSerializer<?> serializer, JsonValue json, String path) {
    String name = serializer.getClass().getSimpleName();
    boolean flinks = serializer.getClass().getName().startsWith("org.apache.flink.");
    if (flinks && name.equals("NullableSerializer")) {
      return json.isNull() ? null : of(SerializerValues.part(serializer, "originalSerializer"), json, path);
    }
    if (flinks && (name.equals("TupleSerializer") || name.endsWith("CaseClassSerializer"))) {
      return ((TupleSerializerBase<Object>) serializer).createInstance(fields(serializer, json, path, null));
    }
    if (flinks && name.equals("RowSerializer")) {
      Object names = Drift.field(serializer, "positionByName");
      Object[] fields = fields(serializer, json, path, names instanceof Map ? (Map<String, Integer>) names : null);
      Row row = (Row) serializer.createInstance();
      for (int i = 0; i < fields.length; i++) {
        row.setField(i, fields[i]);
      }
      return row;
    }
    try {
      return values.of(SerializerValues.valueType(serializer), json, path);
    } catch (Unmade unknown) {
      throw new GivenError(path, unknown.getMessage());
    }
  }

  private Object[] fields(TypeSerializer<?> serializer, JsonValue json, String path, Map<String, Integer> positions) {
    TypeSerializer<?>[] parts = SerializerValues.parts(serializer, "fieldSerializers");
    Object[] fields = new Object[parts.length];
    List<String> names = new ArrayList<>(Collections.nCopies(parts.length, ""));
    for (int i = 0; i < parts.length; i++) {
      names.set(i, "f" + i);
    }
    if (positions != null) {
      positions.forEach((name, position) -> names.set(position, name));
    }
    if (json.isArray()) {
      JsonArray array = json.asArray();
      if (array.size() != parts.length) {
        throw new GivenError(path, "a list of " + array.size() + ", and the record has " + parts.length + " fields");
      }
      for (int i = 0; i < parts.length; i++) {
        fields[i] = of(parts[i], array.get(i), path + "[" + i + "]");
      }
      return fields;
    }
    if (!json.isObject()) {
      throw new GivenError(path, GivenScalars.shown(json) + " is no record of " + parts.length + " fields");
    }
    JsonObject object = json.asObject();
    for (String given : object.names()) {
      if (!names.contains(given) && !given.equals(ValueTree.CLASS)) {
        throw new GivenError(path + "." + given, "the record has no such field; its fields are " + String.join(", ", names));
      }
    }
    for (int i = 0; i < parts.length; i++) {
      JsonValue value = object.get(names.get(i));
      if (value == null) {
        throw new GivenError(path, "the field " + names.get(i) + " is missing");
      }
      fields[i] = of(parts[i], value, path + "." + names.get(i));
    }
    return fields;
  }
}
