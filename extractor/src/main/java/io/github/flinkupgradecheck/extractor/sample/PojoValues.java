package io.github.flinkupgradecheck.extractor.sample;

import io.github.flinkupgradecheck.extractor.state.Drift;
import java.lang.reflect.Field;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.flink.api.common.typeutils.TypeSerializer;

/** What Flink's POJO serializer writes: each field with the serializer that it has there. Fields are set as the serializer sets them. */
final class PojoValues {
  private final SerializerValues values;

  PojoValues(SerializerValues values) {
    this.values = values;
  }

  Object of(TypeSerializer<?> serializer, Type declared) {
    Class<?> type = (Class<?>) Drift.field(serializer, "clazz");
    Object fields = Drift.field(serializer, "fields");
    if (type == null || !(fields instanceof Field[])) {
      throw new Unmade("the POJO's fields are not known");
    }
    Type picked = values.maker.concrete(type, type);
    if (picked != type) {
      return values.maker.exactly(picked);
    }
    Generics generics = new Generics(Generics.raw(declared) == type ? declared : type);
    TypeSerializer<?>[] parts = SerializerValues.parts(serializer, "fieldSerializers");
    return RecordValues.is(type)
        ? record(type, (Field[]) fields, parts, generics)
        : pojo(Instances.of(type), (Field[]) fields, parts, generics);
  }

  private Object pojo(Object instance, Field[] fields, TypeSerializer<?>[] parts, Generics generics) {
    for (int i = 0; i < fields.length; i++) {
      try {
        fields[i].set(instance, field(fields[i], parts[i], generics));
      } catch (RuntimeException | LinkageError | IllegalAccessException none) {
        // The rest of it is worth a sample too.
        values.maker.variation.leftovers = true;
      }
    }
    return instance;
  }

  private Object record(Class<?> type, Field[] fields, TypeSerializer<?>[] parts, Generics generics) {
    Map<String, Object> byName = new HashMap<>();
    for (int i = 0; i < fields.length; i++) {
      byName.put(fields[i].getName(), field(fields[i], parts[i], generics));
    }
    List<Object> arguments = new ArrayList<>();
    for (Field component : RecordValues.components(type)) {
      arguments.add(byName.get(component.getName()));
    }
    return RecordValues.of(type, arguments.toArray());
  }

  private Object field(Field field, TypeSerializer<?> serializer, Generics generics) {
    boolean nullable = !field.getType().isPrimitive();
    return nullable && values.nulls() ? null : values.of(serializer, generics.of(field.getGenericType()));
  }
}
