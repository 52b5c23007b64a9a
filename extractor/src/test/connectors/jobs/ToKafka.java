package jobs;

import org.apache.flink.api.common.serialization.SimpleStringSchema;
import org.apache.flink.connector.base.DeliveryGuarantee;
import org.apache.flink.connector.kafka.sink.KafkaRecordSerializationSchema;
import org.apache.flink.connector.kafka.sink.KafkaSink;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Writes to Kafka under both guarantees that flush, to brokers whose name nobody knows and to brokers that nobody answers for. */
public final class ToKafka {
  private ToKafka() {}

  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    add(env, "unknown", "kafka.invalid:9092", DeliveryGuarantee.AT_LEAST_ONCE);
    add(env, "unknown-exactly-once", "kafka.invalid:9092", DeliveryGuarantee.EXACTLY_ONCE);
    add(env, "silent-exactly-once", "localhost:1", DeliveryGuarantee.EXACTLY_ONCE);
    env.execute("to-kafka");
  }

  private static void add(StreamExecutionEnvironment env, String uid, String brokers, DeliveryGuarantee guarantee) {
    KafkaSink<String> sink =
        KafkaSink.<String>builder()
            .setBootstrapServers(brokers)
            .setRecordSerializer(KafkaRecordSerializationSchema.builder().setTopic("out").setValueSerializationSchema(new SimpleStringSchema()).build())
            .setDeliveryGuarantee(guarantee)
            .setTransactionalIdPrefix(uid)
            .build();
    env.fromSequence(1, 9).map(String::valueOf).uid(uid + "-in").sinkTo(sink).uid(uid);
  }
}
