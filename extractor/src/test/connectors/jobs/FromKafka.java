package jobs;

import java.util.Collections;
import java.util.regex.Pattern;
import org.apache.flink.api.common.eventtime.WatermarkStrategy;
import org.apache.flink.api.common.serialization.SimpleStringSchema;
import org.apache.flink.connector.kafka.source.KafkaSource;
import org.apache.flink.connector.kafka.source.KafkaSourceBuilder;
import org.apache.flink.connector.kafka.source.enumerator.initializer.OffsetsInitializer;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.streaming.api.functions.sink.v2.DiscardingSink;
import org.apache.kafka.common.TopicPartition;

/** Reads from Kafka in the ways that there are; no broker is asked while main() runs. */
public final class FromKafka {
  private FromKafka() {}

  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    add(env, "topics", source().setTopics("orders", "customers").setStartingOffsets(OffsetsInitializer.earliest()));
    add(
        env,
        "pattern",
        source().setTopicPattern(Pattern.compile("orders-.*")).setStartingOffsets(OffsetsInitializer.timestamp(1763745600000L)));
    TopicPartition partition = new TopicPartition("orders", 3);
    add(
        env,
        "partitions",
        source()
            .setPartitions(Collections.singleton(partition))
            .setStartingOffsets(OffsetsInitializer.offsets(Collections.singletonMap(partition, 42L)))
            .setBounded(OffsetsInitializer.latest()));
    add(env, "committed", source().setTopics("orders").setStartingOffsets(OffsetsInitializer.committedOffsets()));
    env.execute("from-kafka");
  }

  private static KafkaSourceBuilder<String> source() {
    return KafkaSource.<String>builder()
        .setBootstrapServers("kafka.invalid:9092")
        .setGroupId("orders")
        .setValueOnlyDeserializer(new SimpleStringSchema());
  }

  private static void add(StreamExecutionEnvironment env, String uid, KafkaSourceBuilder<String> source) {
    env.fromSource(source.build(), WatermarkStrategy.noWatermarks(), uid).uid(uid).sinkTo(new DiscardingSink<>()).uid(uid + "-out");
  }
}
