package io.github.flinkupgradecheck.extractor.serializer;

import io.github.flinkupgradecheck.extractor.state.Drift;
import java.lang.reflect.GenericArrayType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.util.HashMap;
import java.util.Map;
import org.apache.flink.api.common.typeutils.TypeSerializer;
import org.apache.flink.api.common.typeutils.TypeSerializerSnapshot;

/** Class of the values that a serializer handles: what its snapshot names, else the type argument of its class. */
public final class ValueType {
  private static final String[] NAMED = {
    "enumClass", "tupleClass", "pojoClass", "typeClass", "runtimeType", "componentClass", "type", "previousType"
  };

  /** Of serializers whose class alone says it. */
  private static final ClassValue<Class<?>> ALWAYS =
      new ClassValue<Class<?>>() {
        @Override
        protected Class<?> computeValue(Class<?> serializer) {
          return argument(serializer);
        }
      };

  private ValueType() {}

  /** The same of a serializer that is in use. */
  public static Class<?> of(TypeSerializer<?> serializer) {
    Class<?> always = ALWAYS.get(serializer.getClass());
    return always != null ? always : of(serializer.snapshotConfiguration(), serializer);
  }

  /** Null where neither says it, for instance for {@code T extends Foo}. */
  static Class<?> of(TypeSerializerSnapshot<?> snapshot, TypeSerializer<?> serializer) {
    Object[] holders = {Content.data(snapshot), snapshot};
    for (Object holder : holders) {
      for (String field : NAMED) {
        Object named = holder == null ? null : Drift.field(holder, field);
        if (named instanceof Class) {
          return field.equals("componentClass") ? arrayOf((Class<?>) named) : (Class<?>) named;
        }
      }
    }
    return serializer == null ? null : argument(serializer.getClass());
  }

  /** What stands for T in {@code TypeSerializer<T>} above a class. */
  private static Class<?> argument(Class<?> serializer) {
    Map<TypeVariable<?>, Type> bound = new HashMap<>();
    for (Class<?> type = serializer; type != null && type != TypeSerializer.class; type = type.getSuperclass()) {
      Type parent = type.getGenericSuperclass();
      if (!(parent instanceof ParameterizedType)) {
        continue;
      }
      Type[] arguments = ((ParameterizedType) parent).getActualTypeArguments();
      TypeVariable<?>[] variables = type.getSuperclass().getTypeParameters();
      for (int i = 0; i < arguments.length; i++) {
        bound.put(variables[i], arguments[i] instanceof TypeVariable ? bound.get(arguments[i]) : arguments[i]);
      }
    }
    return erased(bound.get(TypeSerializer.class.getTypeParameters()[0]));
  }

  private static Class<?> erased(Type type) {
    if (type instanceof Class) {
      return (Class<?>) type;
    }
    if (type instanceof ParameterizedType) {
      return erased(((ParameterizedType) type).getRawType());
    }
    if (type instanceof GenericArrayType) {
      Class<?> component = erased(((GenericArrayType) type).getGenericComponentType());
      return component == null ? null : arrayOf(component);
    }
    return null;
  }

  private static Class<?> arrayOf(Class<?> component) {
    return java.lang.reflect.Array.newInstance(component, 0).getClass();
  }
}
