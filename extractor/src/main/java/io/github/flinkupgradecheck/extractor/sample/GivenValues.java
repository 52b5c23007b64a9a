package io.github.flinkupgradecheck.extractor.sample;

import com.eclipsesource.json.JsonArray;
import com.eclipsesource.json.JsonObject;
import com.eclipsesource.json.JsonValue;
import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;

/**
 * A value of a type out of JSON, as a team writes it down: objects by field name on top of a new instance, everything else as JSON has it. A subclass is named by {@code
 * @class}, as trees of values do.
 */
final class GivenValues {
  private final ClassLoader loader;
  /** Takes fields that the class has not; the other side's may have them. */
  private final Consumer<String> unknown;

  GivenValues(ClassLoader loader, Consumer<String> unknown) {
    this.loader = loader;
    this.unknown = unknown;
  }

  /** @throws GivenError with the path of what is none of the type */
  Object of(Type type, JsonValue json, String path) {
    Class<?> raw = Generics.raw(type);
    if (json.isNull()) {
      if (raw.isPrimitive()) {
        throw new GivenError(path, "null is no " + raw.getName());
      }
      return null;
    }
    Object scalar = GivenScalars.of(raw, json, path);
    if (scalar != null) {
      return scalar;
    }
    if (raw == Optional.class) {
      return Optional.ofNullable(of(new Generics(type).argument(Optional.class, 0), json, path));
    }
    if (raw.isArray()) {
      return array(type, raw, json, path);
    }
    if (Collection.class.isAssignableFrom(raw)) {
      return collection(type, raw, json, path);
    }
    if (Map.class.isAssignableFrom(raw)) {
      return map(type, raw, json, path);
    }
    return object(type, raw, json, path);
  }

  private Object array(Type type, Class<?> raw, JsonValue json, String path) {
    Type component =
        type instanceof java.lang.reflect.GenericArrayType
            ? ((java.lang.reflect.GenericArrayType) type).getGenericComponentType()
            : raw.getComponentType();
    JsonArray elements = elements(json, raw, path);
    Object array = Array.newInstance(raw.getComponentType(), elements.size());
    for (int i = 0; i < elements.size(); i++) {
      Array.set(array, i, of(component, elements.get(i), path + "[" + i + "]"));
    }
    return array;
  }

  @SuppressWarnings("unchecked")
  private Object collection(Type type, Class<?> raw, JsonValue json, String path) {
    Collection<Object> all;
    if (raw.isInterface()) {
      boolean sorted = raw.isAssignableFrom(TreeSet.class) && !raw.isAssignableFrom(HashSet.class);
      all = raw.isAssignableFrom(ArrayList.class) ? new ArrayList<>() : sorted ? new TreeSet<>() : new LinkedHashSet<>();
      if (!raw.isInstance(all)) {
        throw new GivenError(path, "a " + raw.getName() + " cannot be given");
      }
    } else {
      all = (Collection<Object>) instance(raw, path);
    }
    Type element = new Generics(type).argument(Collection.class, 0);
    JsonArray elements = elements(json, raw, path);
    for (int i = 0; i < elements.size(); i++) {
      all.add(of(element, elements.get(i), path + "[" + i + "]"));
    }
    return all;
  }

  @SuppressWarnings("unchecked")
  private Object map(Type type, Class<?> raw, JsonValue json, String path) {
    boolean sorted = raw.isAssignableFrom(TreeMap.class) && !raw.isAssignableFrom(LinkedHashMap.class);
    Map<Object, Object> map =
        !raw.isInterface() ? (Map<Object, Object>) instance(raw, path) : sorted ? new TreeMap<>() : new LinkedHashMap<>();
    Generics generics = new Generics(type);
    for (JsonObject.Member member : members(json, raw, path)) {
      String at = path + "." + member.getName();
      JsonValue name = com.eclipsesource.json.Json.value(member.getName());
      map.put(of(generics.argument(Map.class, 0), name, at), of(generics.argument(Map.class, 1), member.getValue(), at));
    }
    return map;
  }

  private Object object(Type declared, Class<?> raw, JsonValue json, String path) {
    JsonObject given = members(json, raw, path);
    Type type = named(declared, raw, given, path);
    Class<?> made = Generics.raw(type);
    if (made.getName().startsWith("java.") || made.isInterface() || Modifier.isAbstract(made.getModifiers())) {
      throw new GivenError(path, "a " + made.getName() + " cannot be given" + (made.isInterface() ? "; name a class of it as \"@class\"" : ""));
    }
    Generics generics = new Generics(type);
    Set<String> left = new LinkedHashSet<>(given.names());
    left.remove(ValueTree.CLASS);
    Object instance = RecordValues.is(made) ? record(made, generics, given, left, path) : instance(made, path);
    for (Field field : RecordValues.is(made) ? new ArrayList<Field>() : ObjectFields.of(made)) {
      // Of two of one name the subclass's, which stands later.
      JsonValue value = given.get(field.getName());
      if (value != null) {
        left.remove(field.getName());
        set(field, instance, of(generics.of(field.getGenericType()), value, path + "." + field.getName()), path);
      }
    }
    for (String name : left) {
      unknown.accept(path + "." + name + ": " + made.getName() + " has no such field");
    }
    return instance;
  }

  private Object record(Class<?> made, Generics generics, JsonObject given, Set<String> left, String path) {
    List<Object> values = new ArrayList<>();
    for (Field component : RecordValues.components(made)) {
      left.remove(component.getName());
      JsonValue value = given.get(component.getName());
      Class<?> type = component.getType();
      Object none = type.isPrimitive() ? Array.get(Array.newInstance(type, 1), 0) : null;
      values.add(value == null ? none : of(generics.of(component.getGenericType()), value, path + "." + component.getName()));
    }
    try {
      return RecordValues.of(made, values.toArray());
    } catch (Unmade refused) {
      throw new GivenError(path, refused.getMessage());
    }
  }

  private Type named(Type declared, Class<?> raw, JsonObject given, String path) {
    JsonValue name = given.get(ValueTree.CLASS);
    if (name == null || !name.isString() || name.asString().equals(raw.getName())) {
      return declared;
    }
    try {
      Class<?> named = Class.forName(name.asString(), false, loader);
      if (raw.isAssignableFrom(named)) {
        return named;
      }
    } catch (ClassNotFoundException | LinkageError none) {
      // as another class
    }
    throw new GivenError(path + "." + ValueTree.CLASS, GivenScalars.shown(name) + " is no class of the job that is a " + raw.getName());
  }

  private static void set(Field field, Object instance, Object value, String path) {
    try {
      field.set(instance, value);
    } catch (IllegalAccessException | RuntimeException refused) {
      throw new GivenError(path + "." + field.getName(), "the field cannot be set");
    }
  }

  private static Object instance(Class<?> type, String path) {
    try {
      return Instances.of(type);
    } catch (Unmade none) {
      throw new GivenError(path, none.getMessage());
    }
  }

  private static JsonArray elements(JsonValue json, Class<?> type, String path) {
    if (json.isArray()) {
      return json.asArray();
    }
    throw new GivenError(path, GivenScalars.shown(json) + " is no list, and the type is " + type.getName());
  }

  private static JsonObject members(JsonValue json, Class<?> type, String path) {
    if (json.isObject()) {
      return json.asObject();
    }
    throw new GivenError(path, GivenScalars.shown(json) + " is no object, and the type is " + type.getName());
  }
}
