package io.github.flinkupgradecheck.extractor.savepoint;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.github.flinkupgradecheck.extractor.serializer.WrittenSnapshot;
import io.github.flinkupgradecheck.extractor.state.NextSavepoint;
import io.github.flinkupgradecheck.extractor.state.OperatorHead;
import io.github.flinkupgradecheck.extractor.state.StateMeta;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.flink.api.common.typeutils.TypeSerializer;
import org.apache.flink.api.common.typeutils.base.LongSerializer;
import org.apache.flink.api.common.typeutils.base.StringSerializer;
import org.apache.flink.core.memory.DataOutputSerializer;
import org.apache.flink.runtime.state.OperatorStateHandle;
import org.junit.jupiter.api.Test;

/** The same broadcast state, however the hash maps of two JVMs were iterated. */
final class BroadcastOrderTest {
  private static final ClassLoader LOADER = BroadcastOrderTest.class.getClassLoader();

  @Test
  void entriesGoByTheirBytes() throws Exception {
    OperatorStateHandle one = rules("red", "blue", "a much longer rule");
    OperatorStateHandle other = rules("a much longer rule", "red", "blue");
    assertFalse(Arrays.equals(NextSavepoint.bytes(one), NextSavepoint.bytes(other)));
    byte[] sorted = NextSavepoint.bytes(BroadcastOrder.sorted(one, LOADER));
    assertArrayEquals(sorted, NextSavepoint.bytes(BroadcastOrder.sorted(other, LOADER)));
    // Nothing is lost, neither of it nor of what lies before and behind it.
    byte[] before = NextSavepoint.bytes(one);
    Arrays.sort(before);
    Arrays.sort(sorted);
    assertArrayEquals(before, sorted);
  }

  /** Two broadcast states with the same entries behind a list. */
  private static OperatorStateHandle rules(String... keys) throws Exception {
    List<byte[]> entries = new ArrayList<>();
    for (String key : keys) {
      entries.add(written(StringSerializer.INSTANCE, key));
      entries.add(written(LongSerializer.INSTANCE, (long) key.length()));
    }
    Map<String, List<byte[]>> contents = new HashMap<>();
    contents.put("offsets", Arrays.asList(written(LongSerializer.INSTANCE, 7L), written(LongSerializer.INSTANCE, 6L)));
    contents.put("rules", entries);
    contents.put("others", entries);
    Map<String, byte[]> list = Collections.singletonMap(StateMeta.VALUE, snapshot(LongSerializer.INSTANCE));
    Map<String, byte[]> map = new HashMap<>(list);
    map.put(StateMeta.KEY, snapshot(StringSerializer.INSTANCE));
    OperatorHead head =
        new OperatorHead(
            Collections.singletonList(meta("offsets", StateMeta.Type.OPERATOR, "SPLIT_DISTRIBUTE", list)),
            Arrays.asList(
                meta("rules", StateMeta.Type.BROADCAST, "BROADCAST", map),
                meta("others", StateMeta.Type.BROADCAST, "BROADCAST", map)));
    return new OperatorSavepoint(head, contents).handle();
  }

  private static StateMeta meta(String name, StateMeta.Type type, String mode, Map<String, byte[]> serializers) {
    return new StateMeta(name, type, Collections.singletonMap(StateMeta.DISTRIBUTION_MODE, mode), serializers);
  }

  private static byte[] snapshot(TypeSerializer<?> serializer) throws Exception {
    return WrittenSnapshot.of(serializer.snapshotConfiguration()).bytes;
  }

  private static <T> byte[] written(TypeSerializer<T> serializer, T value) throws Exception {
    DataOutputSerializer out = new DataOutputSerializer(16);
    serializer.serialize(value, out);
    return out.getCopyOfBuffer();
  }
}
