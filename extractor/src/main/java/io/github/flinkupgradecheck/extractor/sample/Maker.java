package io.github.flinkupgradecheck.extractor.sample;

import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.flink.api.java.tuple.Tuple;

/**
 * Makes a value of a type, field by field: what Kryo or a serializer of the team's own is given. Fields are set, setters are not called.
 * Only classes of the team's are filled; a library's may hang together in ways that its fields do not show, so it stays as it is made.
 */
final class Maker {
  private static final int DEEPEST = 8;
  private static final int MOST_NODES = 600;

  final Variation variation;
  private final Surroundings around;
  private final Deque<Class<?>> above = new ArrayDeque<>();
  private int left = MOST_NODES;

  Maker(Variation variation, Surroundings around) {
    this.variation = variation;
    this.around = around;
  }

  /** @throws Unmade if there is no way */
  Object of(Type type) {
    if (left-- <= 0 || above.size() > DEEPEST) {
      throw new Unmade("values of " + type.getTypeName() + " are too large or nested without end");
    }
    Class<?> raw = Generics.raw(type);
    Object scalar = Scalars.of(raw, variation);
    if (scalar != null) {
      return scalar;
    }
    if (constants(raw) != null) {
      return constants(raw)[variation.pick(constants(raw).length)];
    }
    if (raw.isArray()) {
      Type component = type instanceof java.lang.reflect.GenericArrayType
          ? ((java.lang.reflect.GenericArrayType) type).getGenericComponentType()
          : raw.getComponentType();
      return array(raw.getComponentType(), component);
    }
    if (raw == Class.class) {
      return literal(new Generics(type).argument(Class.class, 0));
    }
    if (raw == Optional.class) {
      return empty() ? Optional.empty() : Optional.of(of(new Generics(type).argument(Optional.class, 0)));
    }
    if (Collection.class.isAssignableFrom(raw) || Map.class.isAssignableFrom(raw)) {
      return new Containers(this).of(type, raw);
    }
    return object(type, raw);
  }

  /** Null where null is allowed and this variation is about nulls, or where nothing else can be made. */
  Object orNull(Type type) {
    if (variation.style == Variation.Style.NULLS && !Generics.raw(type).isPrimitive()) {
      return null;
    }
    try {
      return of(type);
    } catch (Unmade none) {
      variation.leftovers = true;
      return null;
    }
  }

  boolean empty() {
    return variation.style == Variation.Style.EMPTIES;
  }

  private Object object(Type type, Class<?> raw) {
    if (Foreign.is(raw, "org.apache.avro.specific.SpecificRecord")) {
      return new AvroValues(this).specific(raw);
    }
    if (Foreign.is(raw, "org.apache.avro.specific.SpecificFixed")) {
      return new AvroValues(this).fixed(Instances.of(raw));
    }
    if (Foreign.is(raw, "com.google.protobuf.Message")) {
      return ProtobufValues.of(raw, this);
    }
    return exactly(concrete(type, raw));
  }

  /** An instance of this very class, with its fields filled if it is one of the team's. */
  Object exactly(Type concrete) {
    Class<?> made = Generics.raw(concrete);
    if (Collections.frequency(above, made) > 1) {
      throw new Unmade(made.getName() + " holds itself");
    }
    above.push(made);
    try {
      if (RecordValues.is(made)) {
        return RecordValues.of(concrete, made, this);
      }
      // What a tuple holds says its declaration.
      boolean tuple = Tuple.class.isAssignableFrom(made) && concrete instanceof ParameterizedType;
      if (!around.isUser(made) && !tuple) {
        return library(made);
      }
      Object instance = Instances.of(made);
      fill(instance, concrete);
      return instance;
    } finally {
      above.pop();
    }
  }

  /** A new instance, if every JVM makes the same; what the platform's own classes hold cannot even be looked at. */
  private static Object library(Class<?> type) {
    boolean platform = type.getName().startsWith("java.") || type.getName().startsWith("javax.");
    if (platform || !Steady.is(ValueTree.of(Instances.of(type)), ValueTree.of(Instances.of(type)))) {
      throw new Unmade("what a " + type.getName() + " holds is not known");
    }
    return Instances.of(type);
  }

  /** In turn each class that can be there. */
  Type concrete(Type type, Class<?> raw) {
    List<Class<?>> all = around.in(raw);
    Class<?> picked = all.get(all.size() == 1 ? 0 : variation.pick(all.size()));
    return picked == raw ? type : picked;
  }

  void fill(Object instance, Type type) {
    Generics generics = new Generics(type);
    for (Field field : ObjectFields.of(instance.getClass())) {
      set(field, instance, generics.of(field.getGenericType()));
    }
  }

  private void set(Field field, Object instance, Type type) {
    try {
      Object value = variation.style == Variation.Style.NULLS && !field.getType().isPrimitive() ? null : of(type);
      field.set(instance, value);
    } catch (RuntimeException | LinkageError | IllegalAccessException none) {
      // Its own code may be run by a container of it; the field stays as the constructor left it.
      variation.leftovers = true;
    }
  }

  /** One of the team's classes that may be named there: it is stored by its name. */
  private Class<?> literal(Type bound) {
    Class<?> raw = Generics.raw(bound);
    if (!around.isUser(raw)) {
      throw new Unmade("which class is named there is not known");
    }
    return Generics.raw(concrete(bound, raw));
  }

  private Object array(Class<?> component, Type type) {
    int length = empty() ? 0 : 2;
    Object array = Array.newInstance(component, length);
    for (int i = 0; i < length; i++) {
      Array.set(array, i, of(type));
    }
    return array;
  }

  /** Of an enum, a constant with a body of its own included; null for all else. */
  private static Object[] constants(Class<?> type) {
    Class<?> declaring = type.isEnum() ? type : type.getSuperclass() != null && type.getSuperclass().isEnum() ? type.getSuperclass() : null;
    Object[] constants = declaring == null ? null : declaring.getEnumConstants();
    if (constants != null && constants.length == 0) {
      throw new Unmade(type.getName() + " has no constants");
    }
    return constants;
  }
}
