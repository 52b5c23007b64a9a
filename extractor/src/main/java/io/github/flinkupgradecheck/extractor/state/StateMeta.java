package io.github.flinkupgradecheck.extractor.state;

import io.github.flinkupgradecheck.extractor.serializer.WrittenSnapshot;
import java.io.IOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.flink.core.memory.DataInputDeserializer;
import org.apache.flink.core.memory.DataOutputView;

/**
 * One registered state as the head of a snapshot lists it: Flink's {@code StateMetaInfoSnapshot} in its byte layout of versions 6 and 7
 * (Flink 1.7 and later), with the bytes of every serializer kept. Options and serializers go by Flink's own keys.
 */
public final class StateMeta {
  public static final String KEYED_STATE_TYPE = "KEYED_STATE_TYPE";
  public static final String DISTRIBUTION_MODE = "OPERATOR_STATE_DISTRIBUTION_MODE";
  public static final String KEY = "KEY_SERIALIZER";
  public static final String NAMESPACE = "NAMESPACE_SERIALIZER";
  public static final String VALUE = "VALUE_SERIALIZER";
  public static final String USER_KEY = "USER_KEY_SERIALIZER";

  /** Written as its ordinal; the order is Flink's. */
  public enum Type {
    KEY_VALUE,
    OPERATOR,
    BROADCAST,
    PRIORITY_QUEUE,
    KEY_VALUE_V2
  }

  /** In front of every serializer snapshot of a head; 2 since Flink 1.7. */
  static final int SERIALIZER_FORMAT = 2;

  private static final int MOST_ENTRIES = 64;

  public final String name;
  public final Type type;
  public final Map<String, String> options;
  /** Bytes by key; sorted or not as they were put. */
  public final Map<String, byte[]> serializers;
  /** The same serializers, read; empty for a meta that was built from bytes alone. */
  public final Map<String, WrittenSnapshot> snapshots;

  public StateMeta(String name, Type type, Map<String, String> options, Map<String, byte[]> serializers) {
    this(name, type, options, serializers, Collections.emptyMap());
  }

  private StateMeta(
      String name,
      Type type,
      Map<String, String> options,
      Map<String, byte[]> serializers,
      Map<String, WrittenSnapshot> snapshots) {
    this.name = name;
    this.type = type;
    this.options = options;
    this.serializers = serializers;
    this.snapshots = snapshots;
  }

  static StateMeta of(String name, Type type, Map<String, String> options, Map<String, WrittenSnapshot> snapshots) {
    Map<String, byte[]> bytes = new LinkedHashMap<>();
    snapshots.forEach((key, snapshot) -> bytes.put(key, snapshot.bytes));
    return new StateMeta(name, type, options, bytes, snapshots);
  }

  static StateMeta read(byte[] stream, DataInputDeserializer in, ClassLoader loader) throws IOException {
    String name = in.readUTF();
    Type type = Type.values()[bounded(in.readInt(), Type.values().length - 1)];
    Map<String, String> options = new LinkedHashMap<>();
    for (int left = bounded(in.readInt(), MOST_ENTRIES); left > 0; left--) {
      options.put(in.readUTF(), in.readUTF());
    }
    Map<String, WrittenSnapshot> snapshots = new LinkedHashMap<>();
    for (int left = bounded(in.readInt(), MOST_ENTRIES); left > 0; left--) {
      snapshots.put(in.readUTF(), readSerializer(stream, in, loader));
    }
    return of(name, type, options, snapshots);
  }

  void write(DataOutputView out) throws IOException {
    out.writeUTF(name);
    out.writeInt(type.ordinal());
    out.writeInt(options.size());
    for (Map.Entry<String, String> option : options.entrySet()) {
      out.writeUTF(option.getKey());
      out.writeUTF(option.getValue());
    }
    out.writeInt(serializers.size());
    for (Map.Entry<String, byte[]> serializer : serializers.entrySet()) {
      out.writeUTF(serializer.getKey());
      writeSerializer(serializer.getValue(), out);
    }
  }

  static WrittenSnapshot readSerializer(byte[] stream, DataInputDeserializer in, ClassLoader loader)
      throws IOException {
    int format = in.readInt();
    if (format != SERIALIZER_FORMAT) {
      throw new IOException("serializer format " + format + ", expected " + SERIALIZER_FORMAT);
    }
    return WrittenSnapshot.read(stream, in, loader);
  }

  static void writeSerializer(byte[] snapshot, DataOutputView out) throws IOException {
    out.writeInt(SERIALIZER_FORMAT);
    out.write(snapshot);
  }

  static int bounded(int count, int most) throws IOException {
    if (count < 0 || count > most) {
      throw new IOException("count " + count + " in the head of a snapshot, at most " + most + " expected");
    }
    return count;
  }
}
