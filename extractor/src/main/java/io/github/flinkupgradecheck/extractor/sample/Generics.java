package io.github.flinkupgradecheck.extractor.sample;

import java.lang.reflect.Array;
import java.lang.reflect.GenericArrayType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.lang.reflect.WildcardType;
import java.util.HashMap;
import java.util.Map;

/** What the type variables of a class and of all above it stand for, as far as a declaration says it. */
final class Generics {
  private static final int DEEPEST = 16;

  private final Map<TypeVariable<?>, Type> bound = new HashMap<>();

  /** @param type a class, or one with its arguments */
  Generics(Type type) {
    bind(type, 0);
  }

  /** Never a variable or a wildcard; what nobody says is as wide as its bound. */
  Type of(Type type) {
    return resolved(type, 0);
  }

  /** What stands for the variable of a class above; {@code Object} where it is raw. */
  Type argument(Class<?> above, int index) {
    TypeVariable<?>[] variables = above.getTypeParameters();
    return index < variables.length ? of(variables[index]) : Object.class;
  }

  static Class<?> raw(Type type) {
    if (type instanceof Class) {
      return (Class<?>) type;
    }
    if (type instanceof ParameterizedType) {
      return raw(((ParameterizedType) type).getRawType());
    }
    if (type instanceof GenericArrayType) {
      return Array.newInstance(raw(((GenericArrayType) type).getGenericComponentType()), 0).getClass();
    }
    if (type instanceof WildcardType) {
      return raw(((WildcardType) type).getUpperBounds()[0]);
    }
    return type instanceof TypeVariable ? raw(((TypeVariable<?>) type).getBounds()[0]) : Object.class;
  }

  private void bind(Type type, int depth) {
    if (type == null || depth > DEEPEST) {
      return;
    }
    Class<?> raw = raw(type);
    if (type instanceof ParameterizedType) {
      Type[] arguments = ((ParameterizedType) type).getActualTypeArguments();
      TypeVariable<?>[] variables = raw.getTypeParameters();
      for (int i = 0; i < variables.length && i < arguments.length; i++) {
        bound.putIfAbsent(variables[i], of(arguments[i]));
      }
    }
    bind(raw.getGenericSuperclass(), depth + 1);
    for (Type above : raw.getGenericInterfaces()) {
      bind(above, depth + 1);
    }
  }

  private Type resolved(Type type, int depth) {
    if (depth > DEEPEST) {
      return raw(type);
    }
    if (type instanceof TypeVariable) {
      Type stands = bound.get(type);
      return stands != null && stands != type ? stands : raw(type);
    }
    if (type instanceof WildcardType) {
      return resolved(((WildcardType) type).getUpperBounds()[0], depth + 1);
    }
    if (type instanceof GenericArrayType) {
      Type component = resolved(((GenericArrayType) type).getGenericComponentType(), depth + 1);
      return component instanceof Class
          ? Array.newInstance((Class<?>) component, 0).getClass()
          : (GenericArrayType) () -> component;
    }
    if (!(type instanceof ParameterizedType)) {
      return type;
    }
    Type[] arguments = ((ParameterizedType) type).getActualTypeArguments();
    Type[] all = new Type[arguments.length];
    for (int i = 0; i < all.length; i++) {
      all[i] = resolved(arguments[i], depth + 1);
    }
    return new Parameterized(raw(type), all);
  }

  private static final class Parameterized implements ParameterizedType {
    private final Class<?> raw;
    private final Type[] arguments;

    Parameterized(Class<?> raw, Type[] arguments) {
      this.raw = raw;
      this.arguments = arguments;
    }

    @Override
    public Type[] getActualTypeArguments() {
      return arguments.clone();
    }

    @Override
    public Type getRawType() {
      return raw;
    }

    @Override
    public Type getOwnerType() {
      return raw.getDeclaringClass();
    }

    /** As the platform's own are written. */
    @Override
    public String toString() {
      StringBuilder text = new StringBuilder(raw.getName());
      String before = "<";
      for (Type argument : arguments) {
        text.append(before).append(argument.getTypeName());
        before = ", ";
      }
      return arguments.length == 0 ? text.toString() : text.append('>').toString();
    }
  }
}
