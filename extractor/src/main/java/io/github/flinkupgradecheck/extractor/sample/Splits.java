package io.github.flinkupgradecheck.extractor.sample;

import com.eclipsesource.json.JsonValue;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.apache.flink.api.common.typeutils.base.array.BytePrimitiveArraySerializer;
import org.apache.flink.core.io.SimpleVersionedSerialization;
import org.apache.flink.core.io.SimpleVersionedSerializer;
import org.apache.flink.core.memory.DataOutputSerializer;

/**
 * Splits of a source as it keeps them ({@code SimpleVersionedListState}: a list of bytes, which its own split serializer writes). Made by a
 * constructor of the split, because most are a library's, and what their fields must hold only their constructors know. A sample's tree is
 * the split's.
 */
final class Splits {
  private static final int WANTED = 3;

  private final SimpleVersionedSerializer<Object> serializer;
  private final Surroundings around;

  @SuppressWarnings("unchecked")
  private Splits(Object serializer, Surroundings around) {
    this.serializer = (SimpleVersionedSerializer<Object>) serializer;
    this.around = around;
  }

  static Samples of(Object serializer, Surroundings around) {
    return new Splits(serializer, around).samples();
  }

  private Samples samples() {
    List<Sample> samples = new ArrayList<>();
    String because = null;
    for (int position = 0; position < WANTED; position++) {
      try {
        samples.add(sample(position));
      } catch (Throwable byUserCode) {
        because = byUserCode instanceof Unmade ? byUserCode.getMessage() : "a made-up split was not written: " + byUserCode.getClass().getName();
      }
    }
    return samples.isEmpty() ? Samples.none(because) : Samples.of(samples);
  }

  private Sample sample(int position) throws IOException {
    Class<?> type = type();
    for (Class<?> each : around.in(type)) {
      for (Constructor<?> constructor : constructors(each)) {
        Object split = made(constructor, position);
        JsonValue tree = split == null ? null : ValueTree.of(split);
        if (tree != null && tree.equals(ValueTree.of(made(constructor, position)))) {
          byte[] bytes = SimpleVersionedSerialization.writeVersionAndSerialize(serializer, split);
          Object read = SimpleVersionedSerialization.readVersionAndDeSerialize(serializer, bytes);
          if (tree.equals(ValueTree.of(read))) {
            return new Sample(Sample.Made.DISTINCT, split, asElement(bytes), tree);
          }
        }
      }
    }
    throw new Unmade("no constructor of " + type.getName() + " takes made-up arguments");
  }

  /** What the serializer reads: a bridge only says what every serializer does. */
  private Class<?> type() {
    for (Class<?> at = serializer.getClass(); at != null; at = at.getSuperclass()) {
      for (Method method : at.getDeclaredMethods()) {
        boolean reads = method.getName().equals("deserialize") && Arrays.equals(method.getParameterTypes(), new Class<?>[] {int.class, byte[].class});
        if (reads && !method.isBridge() && method.getReturnType() != Object.class) {
          return method.getReturnType();
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

  /** Null if it takes no such arguments. */
  private Object made(Constructor<?> constructor, int position) {
    Maker maker = new Maker(new Variation(Variation.Style.DISTINCT, position), around);
    try {
      constructor.setAccessible(true);
      List<Object> arguments = new ArrayList<>();
      for (Type parameter : constructor.getGenericParameterTypes()) {
        arguments.add(maker.of(parameter));
      }
      return constructor.newInstance(arguments.toArray());
    } catch (InvocationTargetException | InstantiationException | IllegalAccessException | RuntimeException unwilling) {
      return null;
    }
  }

  private static byte[] asElement(byte[] split) throws IOException {
    DataOutputSerializer out = new DataOutputSerializer(split.length + Integer.BYTES);
    BytePrimitiveArraySerializer.INSTANCE.serialize(split, out);
    return out.getCopyOfBuffer();
  }
}
