package io.github.flinkupgradecheck.extractor.savepoint;

import io.github.flinkupgradecheck.extractor.state.OperatorHead;
import io.github.flinkupgradecheck.extractor.state.StateMeta;
import java.io.IOException;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.flink.core.memory.DataOutputSerializer;
import org.apache.flink.runtime.state.OperatorStateHandle;
import org.apache.flink.runtime.state.OperatorStreamStateHandle;
import org.apache.flink.runtime.state.memory.ByteStreamStateHandle;

/**
 * Operator state of one subtask as any snapshot has it ({@code DefaultOperatorStateBackendSnapshotStrategy}): the head, the elements of
 * each list one after the other, then each broadcast map with its size in front. The handle knows where each partition begins.
 */
public final class OperatorSavepoint {
  private final OperatorHead head;
  /** Per list state its elements, per broadcast state its keys and values in turn, each as its serializer wrote it. */
  private final Map<String, List<byte[]>> contents;

  public OperatorSavepoint(OperatorHead head, Map<String, List<byte[]>> contents) {
    this.head = head;
    this.contents = contents;
  }

  public OperatorStateHandle handle() throws IOException {
    DataOutputSerializer out = new DataOutputSerializer(1024);
    head.write(out);
    Map<String, OperatorStateHandle.StateMetaInfo> partitions = new HashMap<>();
    for (StateMeta list : head.lists) {
      List<byte[]> elements = contents.getOrDefault(list.name, Collections.emptyList());
      long[] offsets = new long[elements.size()];
      for (int i = 0; i < offsets.length; i++) {
        offsets[i] = out.length();
        out.write(elements.get(i));
      }
      OperatorStateHandle.Mode mode =
          OperatorStateHandle.Mode.valueOf(list.options.get(StateMeta.DISTRIBUTION_MODE));
      partitions.put(list.name, new OperatorStateHandle.StateMetaInfo(offsets, mode));
    }
    for (StateMeta broadcast : head.broadcasts) {
      List<byte[]> keysAndValues = contents.getOrDefault(broadcast.name, Collections.emptyList());
      long[] offset = {out.length()};
      out.writeInt(keysAndValues.size() / 2);
      for (byte[] each : keysAndValues) {
        out.write(each);
      }
      partitions.put(
          broadcast.name, new OperatorStateHandle.StateMetaInfo(offset, OperatorStateHandle.Mode.BROADCAST));
    }
    return new OperatorStreamStateHandle(partitions, new ByteStreamStateHandle("operator", out.getCopyOfBuffer()));
  }
}
