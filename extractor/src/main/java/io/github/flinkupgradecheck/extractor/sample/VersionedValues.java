package io.github.flinkupgradecheck.extractor.sample;

import com.eclipsesource.json.JsonValue;
import io.github.flinkupgradecheck.extractor.state.VersionedList;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
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
  /** How what it wrote lies in the savepoint. */
  private final UnaryOperator<byte[]> kept;
  private final Surroundings around;

  @SuppressWarnings("unchecked")
  private VersionedValues(
      Object serializer, SimpleVersionedSerializer<?> storing, UnaryOperator<byte[]> kept, Surroundings around) {
    this.serializer = serializer;
    this.storing = (SimpleVersionedSerializer<Object>) storing;
    this.kept = kept;
    this.around = around;
  }

  static Samples of(VersionedList list, Surroundings around) {
    SimpleVersionedSerializer<?> storing = list.storing();
    return storing == null
        ? Samples.none("bytes that only the connector can read, which it does while it starts")
        : new VersionedValues(list.serializer, storing, VersionedValues::asElement, around).samples();
  }

  /** What a source's enumerator saves: its version, its length and its bytes, as the coordinator writes them ({@code SourceCoordinatorSerdeUtils}). */
  static Samples ofEnumerator(SimpleVersionedSerializer<?> serializer, Surroundings around) {
    return new VersionedValues(serializer, serializer, UnaryOperator.identity(), around).samples();
  }

  private Samples samples() {
    List<Sample> samples = new ArrayList<>();
    String because = null;
    for (int position = 0; position < WANTED; position++) {
      try {
        samples.add(sample(position));
      } catch (Unmade none) {
        because = none.getMessage();
      } catch (RuntimeException | LinkageError unseen) {
        because = "its type cannot be looked at: " + unseen.getClass().getName();
      }
    }
    return samples.isEmpty() ? Samples.none(because) : Samples.of(allKinds(samples));
  }

  /** Where a kind of a library's values is left out, or parts of one, those that there are acquit nobody. */
  private List<Sample> allKinds(List<Sample> samples) {
    Set<Class<?>> missing = new HashSet<>(around.kindsOfLibrary(Generics.raw(type())));
    for (Sample sample : samples) {
      if (sample.made == Sample.Made.DISTINCT) {
        missing.remove(sample.value.getClass());
      }
    }
    List<Sample> marked = new ArrayList<>();
    for (Sample sample : samples) {
      marked.add(missing.isEmpty() ? sample : new Sample(Sample.Made.DEFAULT, sample.value, sample.bytes, sample.tree));
    }
    return marked;
  }

  private Sample sample(int position) {
    Type type = type();
    Throwable unwilling = null;
    for (Constructed.Way way : Constructed.ways(type, position, around)) {
      try {
        Sample sample = sample(way);
        if (sample != null) {
          return sample;
        }
      } catch (Throwable byUserCode) {
        // What this constructor was given may be nonsense to the serializer; another one may ask for less.
        unwilling = unwilling == null ? byUserCode : unwilling;
      }
    }
    if (unwilling instanceof Unmade) {
      throw (Unmade) unwilling;
    }
    throw new Unmade(
        unwilling != null
            ? "a made-up value was not written: " + unwilling.getClass().getName()
            : "no constructor of " + type.getTypeName() + " takes made-up arguments");
  }

  /** Null if it is not made, or not read back as it was written. */
  private Sample sample(Constructed.Way way) throws IOException {
    Object value = way.made.get();
    JsonValue tree = value == null ? null : ValueTree.of(value);
    if (tree == null || !tree.equals(ValueTree.of(way.made.get()))) {
      return null;
    }
    Object read = readBack(value);
    if (!tree.equals(ValueTree.of(read))) {
      // It may not write all that a constructor takes. What it makes of it is a value of its own.
      value = read;
      tree = ValueTree.of(read);
      read = readBack(value);
    }
    byte[] bytes = SimpleVersionedSerialization.writeVersionAndSerialize(storing, value);
    Sample.Made made = way.whole ? Sample.Made.DISTINCT : Sample.Made.DEFAULT;
    return tree.equals(ValueTree.of(read)) ? new Sample(made, value, kept.apply(bytes), tree) : null;
  }

  private Object readBack(Object value) throws IOException {
    byte[] bytes = SimpleVersionedSerialization.writeVersionAndSerialize(storing, value);
    return SimpleVersionedSerialization.readVersionAndDeSerialize(storing, bytes);
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

  private static byte[] asElement(byte[] value) {
    DataOutputSerializer out = new DataOutputSerializer(value.length + Integer.BYTES);
    try {
      BytePrimitiveArraySerializer.INSTANCE.serialize(value, out);
    } catch (IOException intoMemory) {
      throw new UncheckedIOException(intoMemory);
    }
    return out.getCopyOfBuffer();
  }
}
