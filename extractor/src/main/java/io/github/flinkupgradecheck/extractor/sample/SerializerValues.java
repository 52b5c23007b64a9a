package io.github.flinkupgradecheck.extractor.sample;

import io.github.flinkupgradecheck.extractor.serializer.ValueType;
import io.github.flinkupgradecheck.extractor.state.Drift;
import java.lang.reflect.Array;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.flink.api.java.tuple.Tuple;
import org.apache.flink.api.common.typeutils.TypeSerializer;
import org.apache.flink.api.java.typeutils.runtime.TupleSerializerBase;
import org.apache.flink.types.Either;
import org.apache.flink.types.Row;

/**
 * Makes a value that a serializer can write, led by the serializer as far as it is one of Flink's: those of POJOs, tuples, rows and
 * collections show the serializers of their parts in private fields, whose names did not change from Flink 1.13 to 2.2. Behind Kryo's and
 * the team's own serializers the type leads.
 */
final class SerializerValues {
  private static final int DEEPEST = 16;

  final Maker maker;
  private int depth;

  SerializerValues(Maker maker) {
    this.maker = maker;
  }

  /**
   * @param declared type of the field that it is for, with its arguments; null where there is none
   * @throws Unmade if there is no way
   */
  Object of(TypeSerializer<?> serializer, Type declared) {
    if (++depth > DEEPEST) {
      throw new Unmade("the serializer is nested too deeply");
    }
    try {
      return value(serializer, declared == null ? Object.class : declared);
    } finally {
      depth--;
    }
  }

  private Object value(TypeSerializer<?> serializer, Type declared) {
    String name = serializer.getClass().getName();
    if (!name.startsWith("org.apache.flink.")) {
      // Its own new instance may be a constant; the class of it is what is to be filled.
      return maker.of(closer(declared, valueType(serializer)));
    }
    switch (name.substring(name.lastIndexOf('.') + 1)) {
      case "PojoSerializer":
        return new PojoValues(this).of(serializer, declared);
      case "TupleSerializer":
      case "ScalaCaseClassSerializer":
      case "Tuple2CaseClassSerializer":
        return tuple(serializer, declared);
      case "RowSerializer":
        return row(serializer);
      case "ListSerializer":
        return list(part(serializer, "elementSerializer"), argument(declared, Collection.class, 0));
      case "SetSerializer":
        return set(part(serializer, "elementSerializer"), argument(declared, Collection.class, 0));
      case "MapSerializer":
        return map(serializer, declared);
      case "GenericArraySerializer":
        return array(serializer);
      case "NullableSerializer":
        return nulls() ? null : of(part(serializer, "originalSerializer"), declared);
      case "EitherSerializer":
        return maker.variation.pick(2) == 0
            ? Either.Left(of(part(serializer, "leftSerializer"), null))
            : Either.Right(of(part(serializer, "rightSerializer"), null));
      case "KryoSerializer":
        return maker.of(closer(declared, valueType(serializer)));
      case "AvroSerializer":
        return avro(serializer);
      case "EnumSerializer":
        return maker.of((Class<?>) Drift.field(serializer, "enumClass"));
      case "VoidSerializer":
        return null;
      case "TtlStateFactory$TtlSerializer":
        return BuiltIn.stamped(of(parts(serializer, "fieldSerializers")[1], declared));
      default:
        return BuiltIn.of(serializer, name, this);
    }
  }

  boolean nulls() {
    return maker.variation.style == Variation.Style.NULLS;
  }

  /** The class of the values, for serializers that say it. */
  static Class<?> valueType(TypeSerializer<?> serializer) {
    Class<?> said = ValueType.of(serializer);
    if (said == null || said == Object.class) {
      try {
        Object made = serializer.createInstance();
        return made == null ? Object.class : made.getClass();
      } catch (RuntimeException | LinkageError byUserCode) {
        throw new Unmade("what " + serializer.getClass().getName() + " writes is not known");
      }
    }
    return said;
  }

  static TypeSerializer<?> part(Object serializer, String field) {
    Object part = Drift.field(serializer, field);
    if (part instanceof TypeSerializer) {
      return (TypeSerializer<?>) part;
    }
    throw new Unmade(serializer.getClass().getName() + " does not show the serializers of its parts");
  }

  static TypeSerializer<?>[] parts(Object serializer, String field) {
    Object parts = Drift.field(serializer, field);
    if (parts instanceof TypeSerializer[]) {
      return (TypeSerializer<?>[]) parts;
    }
    throw new Unmade(serializer.getClass().getName() + " does not show the serializers of its parts");
  }

  /** What a field declares, with its arguments, if that is what the serializer writes. */
  private static Type closer(Type declared, Class<?> serialized) {
    return Generics.raw(declared) == serialized ? declared : serialized;
  }

  private static Type argument(Type declared, Class<?> above, int index) {
    return new Generics(declared).argument(above, index);
  }

  @SuppressWarnings("unchecked")
  private Object tuple(TypeSerializer<?> serializer, Type declared) {
    TypeSerializer<?>[] parts = parts(serializer, "fieldSerializers");
    Object[] fields = new Object[parts.length];
    Type[] arguments =
        declared instanceof ParameterizedType
            ? ((ParameterizedType) declared).getActualTypeArguments()
            : new Type[0];
    boolean known = Tuple.class.isAssignableFrom(Generics.raw(declared)) && arguments.length == parts.length;
    for (int i = 0; i < fields.length; i++) {
      fields[i] = of(parts[i], known ? arguments[i] : null);
    }
    return ((TupleSerializerBase<Object>) serializer).createInstance(fields);
  }

  private Object row(TypeSerializer<?> serializer) {
    TypeSerializer<?>[] parts = parts(serializer, "fieldSerializers");
    Row row = (Row) serializer.createInstance();
    for (int i = 0; i < parts.length; i++) {
      row.setField(i, nulls() ? null : of(parts[i], null));
    }
    return row;
  }

  private List<Object> list(TypeSerializer<?> element, Type type) {
    List<Object> list = new ArrayList<>();
    for (int left = maker.empty() ? 0 : 2; left > 0; left--) {
      list.add(of(element, type));
    }
    return list;
  }

  private Set<Object> set(TypeSerializer<?> element, Type type) {
    Set<Object> set = new HashSet<>();
    for (int left = Containers.hashed(valueType(element), maker.empty()); left > 0; left--) {
      set.add(of(element, type));
    }
    return set;
  }

  private Map<Object, Object> map(TypeSerializer<?> serializer, Type declared) {
    TypeSerializer<?> key = part(serializer, "keySerializer");
    Map<Object, Object> map = new HashMap<>();
    for (int left = Containers.hashed(valueType(key), maker.empty()); left > 0; left--) {
      Object made = of(key, argument(declared, Map.class, 0));
      map.put(made, nulls() ? null : of(part(serializer, "valueSerializer"), argument(declared, Map.class, 1)));
    }
    return map;
  }

  private Object array(TypeSerializer<?> serializer) {
    int length = maker.empty() ? 0 : 2;
    Object array = Array.newInstance((Class<?>) Drift.field(serializer, "componentClass"), length);
    for (int i = 0; i < length; i++) {
      Array.set(array, i, nulls() ? null : of(part(serializer, "componentSerializer"), null));
    }
    return array;
  }

  private Object avro(TypeSerializer<?> serializer) {
    Class<?> type = (Class<?>) Drift.field(serializer, "type");
    if (type != null && !type.getName().startsWith("org.apache.avro.")) {
      return maker.of(type);
    }
    // What the serializer answers when asked for it may be null before its first use.
    Object held = Drift.field(serializer, "schema");
    Object schema = held == null ? Drift.field(serializer, "runtimeSchema") : Foreign.called(held, "getAvroSchema");
    if (schema == null) {
      throw new Unmade("the Avro schema is not known before data comes");
    }
    return new AvroValues(maker).of(schema);
  }
}
