package io.github.flinkupgradecheck.extractor.trial;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import com.eclipsesource.json.Json;
import com.eclipsesource.json.JsonObject;
import io.github.flinkupgradecheck.extractor.savepoint.KeyedSavepoint;
import io.github.flinkupgradecheck.extractor.savepoint.SavedState;
import io.github.flinkupgradecheck.extractor.model.CapturedOperator;
import io.github.flinkupgradecheck.extractor.model.CapturedPipeline;
import io.github.flinkupgradecheck.extractor.serializer.WrittenSnapshot;
import io.github.flinkupgradecheck.extractor.state.Backend;
import io.github.flinkupgradecheck.extractor.state.DryInitialiser;
import io.github.flinkupgradecheck.extractor.state.DryOperator;
import io.github.flinkupgradecheck.extractor.state.RestoreWatcher;
import io.github.flinkupgradecheck.extractor.state.RestoredStates;
import java.io.File;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.flink.api.common.state.ListStateDescriptor;
import org.apache.flink.api.common.state.MapStateDescriptor;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.api.common.typeutils.TypeSerializer;
import org.apache.flink.api.common.typeutils.base.IntSerializer;
import org.apache.flink.api.common.typeutils.base.LongSerializer;
import org.apache.flink.api.common.typeutils.base.StringSerializer;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.core.memory.DataOutputSerializer;
import org.apache.flink.runtime.checkpoint.OperatorSubtaskState;
import org.apache.flink.runtime.state.StateInitializationContext;
import org.apache.flink.runtime.state.VoidNamespace;
import org.apache.flink.runtime.state.VoidNamespaceSerializer;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.streaming.api.graph.StreamGraph;
import org.apache.flink.streaming.api.graph.StreamNode;
import org.apache.flink.streaming.api.operators.AbstractStreamOperator;
import org.apache.flink.streaming.api.operators.OneInputStreamOperator;
import org.apache.flink.streaming.runtime.streamrecord.StreamRecord;
import org.junit.jupiter.api.Test;

/**
 * A savepoint written from a manifest's words, with data in it, read back by Flink's own restore. On the Flink that the extractor is
 * compiled against, the oldest one.
 */
class SavepointBytesTest {
  private static final Map<String, Object> READ = new HashMap<>();

  private static final class Unwatched implements RestoreWatcher {
    @Override
    public void built(RestoredStates states) {}

    @Override
    public void started(RestoredStates states) {}

    @Override
    public boolean isSample(Object key) {
      return false;
    }
  }

  /** Notes what it finds in its states when it is restored. */
  private static final class Reader extends AbstractStreamOperator<Long> implements OneInputStreamOperator<Long, Long> {
    @Override
    public void initializeState(StateInitializationContext context) throws Exception {
      super.initializeState(context);
      READ.put("restored", context.isRestored());
      for (String key : Arrays.asList("a", "b", "c")) {
        getKeyedStateBackend().setCurrentKey(key);
        READ.put("first " + key, value("first").value());
        READ.put("second " + key, value("second").value());
      }
      List<Long> list = new ArrayList<>();
      context
          .getOperatorStateStore()
          .getListState(new ListStateDescriptor<>("list", Types.LONG))
          .get()
          .forEach(list::add);
      READ.put("list", list);
      READ.put(
          "broadcast",
          context
              .getOperatorStateStore()
              .getBroadcastState(new MapStateDescriptor<>("broadcast", Types.STRING, Types.INT))
              .get("x"));
    }

    private ValueState<Long> value(String name) throws Exception {
      return getPartitionedState(
          VoidNamespace.INSTANCE, VoidNamespaceSerializer.INSTANCE, new ValueStateDescriptor<>(name, Types.LONG));
    }

    @Override
    public void processElement(StreamRecord<Long> element) {}
  }

  @Test
  void restoresWhatWasWritten() throws Exception {
    BaselineOperator baseline = BaselineOperator.read(manifest());
    List<KeyedSavepoint.Entry> entries =
        Arrays.asList(entry(0, "a", 1), entry(1, "a", 10), entry(0, "b", 2), entry(1, "c", 30));
    Map<String, List<byte[]>> contents = new HashMap<>();
    contents.put("list", Arrays.asList(bytes(LongSerializer.INSTANCE, 5L), bytes(LongSerializer.INSTANCE, 6L)));
    contents.put("broadcast", Arrays.asList(bytes(StringSerializer.INSTANCE, "x"), bytes(IntSerializer.INSTANCE, 9)));

    DryOperator restored = restore(SavepointBytes.state(baseline, true, entries, contents));

    assertNull(restored.thrown());
    assertEquals(true, READ.get("restored"));
    assertEquals(1L, READ.get("first a"));
    assertEquals(10L, READ.get("second a"));
    assertEquals(2L, READ.get("first b"));
    assertNull(READ.get("second b"));
    assertNull(READ.get("first c"));
    assertEquals(30L, READ.get("second c"));
    assertEquals(Arrays.asList(5L, 6L), READ.get("list"));
    assertEquals(9, READ.get("broadcast"));
  }

  @Test
  void anEmptySavepointIsRestoredToo() throws Exception {
    DryOperator restored = restore(empty(BaselineOperator.read(manifest())));

    assertNull(restored.thrown());
    assertEquals(true, READ.get("restored"));
    assertNull(READ.get("first a"));
    assertEquals(Collections.emptyList(), READ.get("list"));
    assertNull(READ.get("broadcast"));
  }

  @Test
  void aStateWithoutSerializersIsLeftOut() throws Exception {
    JsonObject seenInCode = new JsonObject().add("name", "x").add("kind", "value").add("serializers", new JsonObject());
    assertNull(BaselineState.read(seenInCode).meta(false));
  }

  @Test
  void bytesOfASnapshotSurviveReading() throws Exception {
    byte[] written = WrittenSnapshot.of(LongSerializer.INSTANCE).bytes;
    assertArrayEquals(written, WrittenSnapshot.read(written, getClass().getClassLoader()).bytes);
  }

  private static OperatorSubtaskState empty(BaselineOperator baseline) throws Exception {
    return SavepointBytes.state(baseline, Filling.nothing(baseline), Backend.HASHMAP, null);
  }

  private static DryOperator restore(OperatorSubtaskState savepoint) throws Exception {
    READ.clear();
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    // It opens what this test's JVM keeps closed.
    env.getConfig().disableClosureCleaner();
    env.fromElements(1L).keyBy(n -> "a", Types.STRING).transform("reader", Types.LONG, new Reader()).print();
    StreamGraph graph = env.getStreamGraph();
    for (StreamNode node : graph.getStreamNodes()) {
      if (node.getOperatorName().equals("reader")) {
        CapturedOperator operator = new CapturedOperator(node, new byte[16], null);
        CapturedPipeline pipeline =
            new CapturedPipeline(
                graph,
                new Configuration(),
                SavepointBytesTest.class.getClassLoader(),
                SavepointBytesTest.class::getClassLoader,
                Collections.singletonList(operator));
        File temporary = new File(System.getProperty("java.io.tmpdir"));
        return new DryInitialiser(20_000, temporary)
            .restore(pipeline, operator, Backend.HASHMAP, SavedState.restored(savepoint), Unwatched::new, null);
      }
    }
    throw new AssertionError("no operator");
  }

  /** As a canonical savepoint has it: one byte for the key group, key, namespace. */
  private static KeyedSavepoint.Entry entry(int state, String key, long value) throws Exception {
    DataOutputSerializer out = new DataOutputSerializer(32);
    out.writeByte(0);
    StringSerializer.INSTANCE.serialize(key, out);
    VoidNamespaceSerializer.INSTANCE.serialize(VoidNamespace.INSTANCE, out);
    return new KeyedSavepoint.Entry(0, state, out.getCopyOfBuffer(), bytes(LongSerializer.INSTANCE, value));
  }

  private static <T> byte[] bytes(TypeSerializer<T> serializer, T value) throws Exception {
    DataOutputSerializer out = new DataOutputSerializer(16);
    serializer.serialize(value, out);
    return out.getCopyOfBuffer();
  }

  private static JsonObject manifest() throws Exception {
    String text = snapshot(StringSerializer.INSTANCE);
    String number = snapshot(LongSerializer.INSTANCE);
    String none = snapshot(VoidNamespaceSerializer.INSTANCE);
    String value = "\"serializers\":{\"namespace\":" + none + ",\"value\":" + number + "}}";
    return Json.parse(
            "{\"id\":\"00000000000000000000000000000000\",\"key\":{\"serializer\":"
                + text
                + "},\"states\":[{\"name\":\"first\",\"kind\":\"value\","
                + value
                + ",{\"name\":\"list\",\"kind\":\"operator-list\",\"serializers\":{\"element\":"
                + number
                + "}},{\"name\":\"broadcast\",\"kind\":\"broadcast\",\"serializers\":{\"key\":"
                + text
                + ",\"value\":"
                + snapshot(IntSerializer.INSTANCE)
                + "}},{\"name\":\"second\",\"kind\":\"value\","
                + value
                + "]}")
        .asObject();
  }

  private static String snapshot(TypeSerializer<?> serializer) throws Exception {
    String bytes = Base64.getEncoder().encodeToString(WrittenSnapshot.of(serializer).bytes);
    return new JsonObject().add("snapshot", bytes).toString();
  }
}
