package job;

import java.util.regex.Pattern;
import org.apache.flink.api.common.eventtime.WatermarkStrategy;
import org.apache.flink.api.common.serialization.SimpleStringSchema;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.connector.base.DeliveryGuarantee;
import org.apache.flink.connector.kafka.sink.KafkaRecordSerializationSchema;
import org.apache.flink.connector.kafka.sink.KafkaSink;
import org.apache.flink.connector.kafka.source.KafkaSource;
import org.apache.flink.connector.kafka.source.enumerator.initializer.OffsetsInitializer;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** From Kafka to Kafka: a count by customer, written in transactions. */
public final class Job {
  public static void main(String[] args) throws Exception {
    String brokers = args[1];
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    KafkaSource<String> orders =
        KafkaSource.<String>builder()
            .setBootstrapServers(brokers)
            .setTopics("orders")
            .setGroupId("counts")
            .setStartingOffsets(OffsetsInitializer.earliest())
            .setValueOnlyDeserializer(new SimpleStringSchema())
            .build();
    KafkaSource<String> everything =
        KafkaSource.<String>builder()
            .setBootstrapServers(brokers)
            .setTopicPattern(Pattern.compile("a.*"))
            .setProperty("partition.discovery.interval.ms", "1000")
            .setStartingOffsets(OffsetsInitializer.latest())
            .setValueOnlyDeserializer(new SimpleStringSchema())
            .build();

    env.fromSequence(1, 1_000_000).uid("numbers").map(new Slow()).uid("slow").sinkTo(sink(brokers, "orders", DeliveryGuarantee.NONE)).uid("to-orders");
    DataStream<String> counts =
        env.fromSource(orders, WatermarkStrategy.noWatermarks(), "orders").uid("orders").keyBy(order -> order).process(new Count()).uid("counts");
    counts.sinkTo(sink(brokers, "totals", DeliveryGuarantee.EXACTLY_ONCE)).uid("to-totals");
    counts.sinkTo(sink(brokers, "audit", DeliveryGuarantee.AT_LEAST_ONCE)).uid("to-audit");
    env.fromSource(everything, WatermarkStrategy.noWatermarks(), "audited").sinkTo(sink(brokers, "totals", DeliveryGuarantee.EXACTLY_ONCE));
    env.execute("kafka");
  }

  private static int sinks;

  private static KafkaSink<String> sink(String brokers, String topic, DeliveryGuarantee guarantee) {
    return KafkaSink.<String>builder()
        .setBootstrapServers(brokers)
        .setRecordSerializer(KafkaRecordSerializationSchema.builder().setTopic(topic).setValueSerializationSchema(new SimpleStringSchema()).build())
        .setDeliveryGuarantee(guarantee)
        .setTransactionalIdPrefix("sink-" + sinks++)
        .setProperty("transaction.timeout.ms", "60000")
        .build();
  }

  private static final class Slow implements org.apache.flink.api.common.functions.MapFunction<Long, String> {
    @Override
    public String map(Long number) throws InterruptedException {
      Thread.sleep(4);
      return "customer-" + number % 7;
    }
  }

  private static final class Count extends KeyedProcessFunction<String, String, String> {
    private final ValueStateDescriptor<Long> descriptor = new ValueStateDescriptor<>("count", Types.LONG);

    @Override
    public void processElement(String order, Context context, Collector<String> out) throws Exception {
      ValueState<Long> count = getRuntimeContext().getState(descriptor);
      count.update(count.value() == null ? 1 : count.value() + 1);
      out.collect(order + " " + count.value());
    }
  }
}
