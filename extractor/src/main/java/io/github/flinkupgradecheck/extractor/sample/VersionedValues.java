package io.github.flinkupgradecheck.extractor.sample;

import com.eclipsesource.json.JsonValue;
import io.github.flinkupgradecheck.extractor.state.VersionedList;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Type;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import org.apache.flink.api.common.typeutils.base.array.BytePrimitiveArraySerializer;
import org.apache.flink.core.io.SimpleVersionedSerialization;
import org.apache.flink.core.io.SimpleVersionedSerializer;
import org.apache.flink.core.memory.DataOutputSerializer;

/**
 * What a connector's own serializer writes, as its operator keeps it ({@code SimpleVersionedListState}: a list of bytes). Made by a constructor,
 * because most such classes are a library's, and what their fields must hold only their constructors know; or as all else is made, if it is
 * of a type without one. A sample's tree is that of what was written.
 */
final class VersionedValues {
  private static final int WANTED = 3;

  /** The connector's own, which knows the type. */
  private final Object serializer;
  /** What the operator writes it with. */
  private final SimpleVersionedSerializer<Object> storing;
  private final Surroundings around;

  @SuppressWarnings("unchecked")
  private VersionedValues(VersionedList list, Surroundings around) {
    this.serializer = list.serializer;
    this.storing = (SimpleVersionedSerializer<Object>) list.storing();
    this.around = around;
  }

  static Samples of(VersionedList list, Surroundings around) {
    VersionedValues values = new VersionedValues(list, around);
    return values.storing == null ? Samples.none("bytes that only the connector can read, which it does while it starts") : values.samples();
  }

  private Samples samples() {
    List<Sample> samples = new ArrayList<>();
    String because = null;
    for (int position = 0; position < WANTED; position++) {
      try {
        samples.add(sample(position));
      } catch (Throwable byUserCode) {
        because = byUserCode instanceof Unmade ? byUserCode.getMessage() : "a made-up value was not written: " + byUserCode.getClass().getName();
      }
    }
    return samples.isEmpty() ? Samples.none(because) : Samples.of(samples);
  }

  private Sample sample(int position) throws IOException {
    Type type = type();
    for (Supplier<Object> way : ways(type, position)) {
      Object value = way.get();
      JsonValue tree = value == null ? null : ValueTree.of(value);
      if (tree != null && tree.equals(ValueTree.of(way.get()))) {
        byte[] bytes = SimpleVersionedSerialization.writeVersionAndSerialize(storing, value);
        Object read = SimpleVersionedSerialization.readVersionAndDeSerialize(storing, bytes);
        if (tree.equals(ValueTree.of(read))) {
          return new Sample(Sample.Made.DISTINCT, value, asElement(bytes), tree);
        }
      }
    }
    throw new Unmade("no constructor of " + type.getTypeName() + " takes made-up arguments");
  }

  private List<Supplier<Object>> ways(Type type, int position) {
    Class<?> raw = Generics.raw(type);
    List<Supplier<Object>> ways = new ArrayList<>();
    // A text or a list is not what one of its constructors makes of other texts and lists.
    if (raw.isArray() || raw.getName().startsWith("java.")) {
      ways.add(() -> maker(position).of(type));
      return ways;
    }
    for (Class<?> each : around.in(raw)) {
      for (Constructor<?> constructor : constructors(each)) {
        Type made = each == raw ? type : each;
        ways.add(() -> made(constructor, made, maker(position), false));
        // What hangs on a value while it is in use and is not written: the producer of a transaction.
        ways.add(() -> made(constructor, made, maker(position), true));
      }
    }
    return ways;
  }

  /** What the serializer reads: a bridge only says what every serializer does. */
  private Type type() {
    for (Class<?> at = serializer.getClass(); at != null; at = at.getSuperclass()) {
      for (Method method : at.getDeclaredMethods()) {
        boolean reads = method.getName().equals("deserialize") && Arrays.equals(method.getParameterTypes(), new Class<?>[] {int.class, byte[].class});
        if (reads && !method.isBridge() && method.getReturnType() != Object.class) {
          return new Generics(serializer.getClass()).of(method.getGenericReturnType());
        }
      }
    }
    throw new Unmade("what " + serializer.getClass().getName() + " reads is not known");
  }

  /** Those that take most first: they leave the least to a default. */
  private static List<Constructor<?>> constructors(Class<?> type) {
    List<Constructor<?>> all = new ArrayList<>(Arrays.asList(type.getDeclaredConstructors()));
    all.removeIf(Constructor::isSynthetic);
    all.sort(
        Comparator.comparing((Constructor<?> each) -> -each.getParameterCount()).thenComparing(Constructor::toString));
    return all;
  }

  /**
   * Null if it takes no such arguments.
   *
   * @param without with null for what is a library's own
   */
  private Object made(Constructor<?> constructor, Type type, Maker maker, boolean without) {
    Generics generics = new Generics(type);
    try {
      constructor.setAccessible(true);
      List<Object> arguments = new ArrayList<>();
      for (Type parameter : constructor.getGenericParameterTypes()) {
        arguments.add(argument(generics.of(parameter), maker, without));
      }
      return constructor.newInstance(arguments.toArray());
    } catch (InvocationTargetException | InstantiationException | IllegalAccessException | RuntimeException unwilling) {
      return null;
    }
  }

  /** A library's class in a list is data (requests that wait to be sent); elsewhere its constructors may connect, and are not run. */
  private Object argument(Type type, Maker maker, boolean without) {
    Class<?> raw = Generics.raw(type);
    if (without && isLibrary(raw)) {
      return null;
    }
    Type element = Collection.class.isAssignableFrom(raw) ? new Generics(type).argument(Collection.class, 0) : Object.class;
    if (!isLibrary(Generics.raw(element))) {
      return maker.of(type);
    }
    List<Object> one = Collections.singletonList(element(element, maker, without));
    return raw.isAssignableFrom(ArrayDeque.class) ? new ArrayDeque<>(one) : new ArrayList<>(one);
  }

  private Object element(Type type, Maker maker, boolean without) {
    for (Constructor<?> constructor : constructors(Generics.raw(type))) {
      Object made = made(constructor, type, maker, without);
      if (made != null) {
        return made;
      }
    }
    throw new Unmade("no constructor of " + type.getTypeName() + " takes made-up arguments");
  }

  private boolean isLibrary(Class<?> type) {
    return !type.isPrimitive() && !type.isArray() && !type.getName().startsWith("java.") && !around.isUser(type);
  }

  private Maker maker(int position) {
    return new Maker(new Variation(Variation.Style.DISTINCT, position), around);
  }

  private static byte[] asElement(byte[] value) throws IOException {
    DataOutputSerializer out = new DataOutputSerializer(value.length + Integer.BYTES);
    BytePrimitiveArraySerializer.INSTANCE.serialize(value, out);
    return out.getCopyOfBuffer();
  }
}
