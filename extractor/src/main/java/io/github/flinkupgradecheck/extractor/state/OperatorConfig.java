package io.github.flinkupgradecheck.extractor.state;

import io.github.flinkupgradecheck.extractor.model.CapturedOperator;
import java.util.Collections;
import java.util.Map;
import java.util.WeakHashMap;
import org.apache.flink.api.common.typeutils.TypeSerializer;
import org.apache.flink.api.java.functions.KeySelector;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.core.memory.ManagedMemoryUseCase;
import org.apache.flink.runtime.jobgraph.OperatorID;
import org.apache.flink.streaming.api.graph.StreamConfig;
import org.apache.flink.streaming.api.graph.StreamNode;

/**
 * What a task is told of its operator ({@code StreamConfig}): the job graph's carries outputs, the application's backend and its checkpoint storage, which are not
 * here. It is written once: an operator is started many times, and each start reads functions and serializers of its own out of these bytes.
 */
final class OperatorConfig {
  private static final Map<CapturedOperator, Configuration> WRITTEN = Collections.synchronizedMap(new WeakHashMap<>());

  private OperatorConfig() {}

  /** A copy, which the start may change. */
  static Configuration of(CapturedOperator operator, Backend backend) throws Exception {
    Configuration written = WRITTEN.get(operator);
    if (written == null) {
      written = written(operator);
      WRITTEN.put(operator, written);
    }
    Configuration task = new Configuration(written);
    if (backend == Backend.ROCKSDB) {
      StreamConfig config = new StreamConfig(task);
      config.setManagedMemoryFractionOperatorOfUseCase(ManagedMemoryUseCase.STATE_BACKEND, 0.5);
      Drift.call(config, "setStateBackendUsesManagedMemory", true);
    }
    return task;
  }

  private static Configuration written(CapturedOperator operator) throws Exception {
    Configuration task = new Configuration();
    StreamConfig config = new StreamConfig(task);
    StreamNode node = operator.node;
    config.setOperatorID(new OperatorID(operator.id));
    config.setOperatorName(node.getOperatorName());
    config.setVertexID(node.getId());
    config.setChainStart();
    config.setChainIndex(0);
    config.setStreamOperatorFactory(node.getOperatorFactory());
    if (node.getStateKeySerializer() != null) {
      config.setStateKeySerializer(node.getStateKeySerializer());
    }
    KeySelector<?, ?>[] selectors = node.getStatePartitioners();
    for (int input = 0; selectors != null && input < selectors.length; input++) {
      config.setStatePartitioner(input, selectors[input]);
    }
    if (node.getTypeSerializerOut() != null) {
      config.setTypeSerializerOut(node.getTypeSerializerOut());
    }
    TypeSerializer<?>[] inputs = node.getTypeSerializersIn();
    config.setupNetworkInputs(inputs == null ? new TypeSerializer<?>[0] : inputs);
    config.setManagedMemoryFractionOperatorOfUseCase(ManagedMemoryUseCase.OPERATOR, 0.5);
    try {
      Drift.call(config, "serializeAllConfigs");
    } catch (Drift.Missing before116) {
      // everything was serialized when it was set
    }
    return task;
  }
}
