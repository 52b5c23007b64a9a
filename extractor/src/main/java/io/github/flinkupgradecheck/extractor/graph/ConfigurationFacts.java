package io.github.flinkupgradecheck.extractor.graph;

import io.github.flinkupgradecheck.extractor.state.Drift;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.flink.configuration.ConfigOptions;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.streaming.api.graph.StreamGraph;

/**
 * The configuration keys that decide a restore, as the job finally set them. An allow-list: no path, no
 * address, no argument and no global job parameter ever gets into a manifest.
 */
final class ConfigurationFacts {
  private static final String[] KEYS = {
    "execution.checkpointing.aligned-checkpoint-timeout",
    "execution.checkpointing.externalized-checkpoint-retention",
    "execution.checkpointing.incremental",
    "execution.checkpointing.interval",
    "execution.checkpointing.max-concurrent-checkpoints",
    "execution.checkpointing.mode",
    "execution.checkpointing.unaligned",
    "execution.checkpointing.unaligned.enabled",
    "execution.runtime-mode",
    "execution.state-recovery.claim-mode",
    "execution.savepoint-restore-mode",
    "execution.state-recovery.ignore-unclaimed-state",
    "execution.savepoint.ignore-unclaimed-state",
    "jobmanager.scheduler",
    "parallelism.default",
    "pipeline.auto-generate-uids",
    "pipeline.default-kryo-serializers",
    "pipeline.force-avro",
    "pipeline.force-kryo",
    "pipeline.force-kryo-avro",
    "pipeline.generic-types",
    "pipeline.max-parallelism",
    "pipeline.operator-chaining",
    "pipeline.operator-chaining.chain-operators-with-different-max-parallelism",
    "pipeline.operator-chaining.enabled",
    "pipeline.registered-kryo-types",
    "pipeline.registered-pojo-types",
    "pipeline.serialization-config",
    "scheduler-mode",
    "state.backend",
    "state.backend.changelog.enabled",
    "state.changelog.enabled",
    "state.backend.incremental",
    "state.backend.rocksdb.timer-service.factory",
    "state.backend.type",
    "table.exec.legacy-cast-behaviour",
    "table.exec.legacy-transformation-uids",
    "table.exec.mini-batch.allow-latency",
    "table.exec.mini-batch.enabled",
    "table.exec.mini-batch.size",
    "table.exec.sink.keyed-shuffle",
    "table.exec.sink.not-null-enforcer",
    "table.exec.sink.upsert-materialize",
    "table.exec.source.cdc-events-duplicate",
    "table.exec.state.ttl",
    "table.exec.uid.format",
    "table.exec.uid.generation",
    "table.local-time-zone",
    "table.optimizer.agg-phase-strategy",
    "table.optimizer.distinct-agg.split.bucket-num",
    "table.optimizer.distinct-agg.split.enabled",
    "table.optimizer.incremental-agg-enabled",
    "table.optimizer.join-reorder-enabled",
    "table.optimizer.join.broadcast-threshold",
    "table.optimizer.multiple-input-enabled",
    "table.optimizer.reuse-source-enabled",
    "table.optimizer.reuse-sub-plan-enabled",
    "table.optimizer.source.aggregate-pushdown-enabled",
    "table.optimizer.source.predicate-pushdown-enabled",
  };

  private static final Map<String, String> BACKENDS = new HashMap<>();

  static {
    BACKENDS.put("HashMapStateBackend", "hashmap");
    BACKENDS.put("MemoryStateBackend", "hashmap");
    BACKENDS.put("FsStateBackend", "hashmap");
    BACKENDS.put("EmbeddedRocksDBStateBackend", "rocksdb");
    BACKENDS.put("RocksDBStateBackend", "rocksdb");
    BACKENDS.put("ForStStateBackend", "forst");
  }

  private ConfigurationFacts() {}

  static SortedMap<String, String> of(StreamGraph graph, Configuration executor) {
    SortedMap<String, String> facts = new TreeMap<>();
    add(facts, executor);
    add(facts, configuration(graph, "getJobConfiguration"));
    add(facts, configuration(graph.getExecutionConfig(), "toConfiguration"));
    add(facts, configuration(graph.getCheckpointConfig(), "toConfiguration"));
    addBackend(facts, graph);
    return facts;
  }

  /** One by one: a map of everything would also write out what is never looked at. */
  private static void add(SortedMap<String, String> facts, Configuration configuration) {
    for (String key : KEYS) {
      if (configuration != null && configuration.containsKey(key)) {
        facts.put(key, configuration.getOptional(ConfigOptions.key(key).stringType().noDefaultValue()).get());
      }
    }
  }

  /** Until 2.0 a backend may be given as an object; by its simple name it is what the key would say. */
  private static void addBackend(SortedMap<String, String> facts, StreamGraph graph) {
    try {
      Object backend = Drift.call(graph, "getStateBackend");
      String name = backend == null ? null : BACKENDS.get(backend.getClass().getSimpleName());
      if (name != null) {
        facts.remove("state.backend");
        facts.put("state.backend.type", name);
      }
    } catch (Exception goneWithFlink2) {
      // then the configuration says it all
    }
  }

  /** Null in a Flink that has not got it; then the executor's configuration is what there is. */
  private static Configuration configuration(Object holder, String getter) {
    try {
      Object configuration = Drift.call(holder, getter);
      return configuration instanceof Configuration ? (Configuration) configuration : null;
    } catch (Exception olderFlink) {
      return null;
    }
  }
}
