package io.github.flinkupgradecheck.extractor.trial;

import io.github.flinkupgradecheck.extractor.savepoint.KeyedSavepoint;
import io.github.flinkupgradecheck.extractor.savepoint.OperatorSavepoint;
import io.github.flinkupgradecheck.extractor.serializer.WrittenSnapshot;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.flink.api.common.typeutils.TypeSerializer;
import org.apache.flink.core.memory.DataOutputSerializer;
import org.apache.flink.runtime.state.CompositeKeySerializationUtils;

/**
 * A filling as the bytes of a savepoint, the layout of {@code SerializedCompositeKeyBuilder}, {@code ListDelimitedSerializer}, RocksDB's map
 * state and {@code TimerSerializer}: put together from parts that the baseline's serializers wrote, without any of them.
 */
final class EntryBytes {
  /** 2100-01-01: no timer fires and no value expires meanwhile. */
  private static final long FAR_AHEAD = 4_102_444_800_000L;

  private static final int LIST_DELIMITER = ',';
  private final BaselineOperator operator;
  private final ClassLoader loader;
  /** Whether two keys of a state could have the same bytes without their lengths. */
  private final Map<BaselineState, Boolean> ambiguous = new HashMap<>();

  EntryBytes(BaselineOperator operator, ClassLoader loader) {
    this.operator = operator;
    this.loader = loader;
  }

  /** @param keyed the operator's keyed states and timers in the order of the head */
  List<KeyedSavepoint.Entry> keyed(List<Placed> placed, List<BaselineState> keyed) throws IOException {
    List<KeyedSavepoint.Entry> entries = new ArrayList<>();
    for (Placed each : placed) {
      int state = keyed.indexOf(each.state);
      if (state >= 0) {
        byte[] key = each.state.scope() == Scope.TIMER ? timer(each) : key(each);
        entries.add(new KeyedSavepoint.Entry(0, state, key, value(each)));
      }
    }
    return entries;
  }

  /** As {@link OperatorSavepoint} wants them. */
  static Map<String, List<byte[]>> contents(List<Placed> placed) {
    Map<String, List<byte[]>> contents = new HashMap<>();
    for (Placed each : placed) {
      if (each.state.scope() == Scope.OPERATOR) {
        List<byte[]> all = contents.computeIfAbsent(each.state.name, name -> new ArrayList<>());
        if (each.key != null) {
          all.add(each.key.bytes);
        }
        for (BaselineSample value : each.values) {
          all.add(value.bytes);
        }
      }
    }
    return contents;
  }

  private byte[] key(Placed entry) throws IOException {
    DataOutputSerializer out = new DataOutputSerializer(64);
    out.writeByte(0);
    boolean withLengths = ambiguous.computeIfAbsent(entry.state, this::ambiguous);
    part(entry.key.bytes, withLengths, out);
    part(entry.namespace.bytes, withLengths, out);
    if (entry.userKey != null) {
      out.write(entry.userKey.bytes);
    }
    return out.getCopyOfBuffer();
  }

  private static void part(byte[] bytes, boolean withLength, DataOutputSerializer out) throws IOException {
    out.write(bytes);
    if (withLength) {
      CompositeKeySerializationUtils.writeVariableIntBytes(bytes.length, out);
    }
  }

  private static byte[] timer(Placed entry) throws IOException {
    DataOutputSerializer out = new DataOutputSerializer(64);
    out.writeByte(0);
    // Sign flipped, so that bytes sort as the numbers do.
    out.writeLong(FAR_AHEAD ^ Long.MIN_VALUE);
    out.write(entry.key.bytes);
    out.write(entry.namespace.bytes);
    return out.getCopyOfBuffer();
  }

  private static byte[] value(Placed entry) throws IOException {
    DataOutputSerializer out = new DataOutputSerializer(64);
    if (entry.state.kind.equals("map")) {
      out.writeBoolean(false); // whether the value is null
    }
    for (int i = 0; i < entry.values.size(); i++) {
      if (i > 0) {
        out.writeByte(LIST_DELIMITER);
      }
      out.write(entry.values.get(i).bytes);
    }
    return out.getCopyOfBuffer();
  }

  private boolean ambiguous(BaselineState state) {
    return variable(operator.key) && variable(state.serializers.get("namespace"));
  }

  /** Of a serializer that cannot be read here the restore says more than the bytes of its entries could. */
  private boolean variable(byte[] snapshot) {
    try {
      TypeSerializer<?> serializer = WrittenSnapshot.read(snapshot, loader).snapshot.restoreSerializer();
      return serializer.getLength() < 0;
    } catch (Exception | LinkageError unreadable) {
      return false;
    }
  }
}
