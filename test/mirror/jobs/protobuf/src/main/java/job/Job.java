package job;

import job.messages.Customer;
import job.messages.Line;
import job.messages.Order;
import job.messages.Tier;
import job.messages.Visit;
import org.apache.flink.api.common.functions.MapFunction;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.functions.ReduceFunction;
import org.apache.flink.api.common.state.ListState;
import org.apache.flink.api.common.state.ListStateDescriptor;
import org.apache.flink.api.common.state.ReducingStateDescriptor;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** State of protobuf's messages. */
public final class Job {
  public static void main(String[] args) throws Exception {
    Configuration settings = new Configuration();
    settings.setString("pipeline.serialization-config", "[job.messages.Order: {type: kryo, kryo-type: registered, class: job.KryoProtobuf}]");
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment(settings);
    env.fromSequence(1, 1_000_000)
        .uid("numbers")
        .map(new ToOrders())
        .returns(new ProtobufTypeInfo<>(Order.class))
        .uid("orders")
        .keyBy(order -> order.getCustomer().getName(), Types.STRING)
        .process(new Keep())
        .uid("keep")
        .print();
    env.execute("protobuf");
  }

  private static final class ToOrders implements MapFunction<Long, Order> {
    @Override
    public Order map(Long number) throws InterruptedException {
      Thread.sleep(4);
      return Order.newBuilder()
          .setId(number)
          .setCustomer(Customer.newBuilder().setName("customer-" + number % 3).setTier(Tier.GOLD))
          .addLines(Line.newBuilder().setArticle("article").setPieces(2))
          .putLabels("channel", "web")
          .setCash(1.5)
          .build();
    }
  }

  private static final class Keep extends KeyedProcessFunction<String, Order, String> {
    private transient ValueState<Order> kryo;
    private transient ValueState<Visit> unnamed;
    private transient ValueState<Order> own;

    @Override
    public void open(OpenContext context) throws Exception {
      kryo = getRuntimeContext().getState(new ValueStateDescriptor<>("kryo", Order.class));
      unnamed = getRuntimeContext().getState(new ValueStateDescriptor<>("kryo-as-it-comes", Visit.class));
      own = getRuntimeContext().getState(new ValueStateDescriptor<>("own", new ProtobufTypeInfo<>(Order.class)));
      ReduceFunction<Order> later = (before, now) -> now;
      getRuntimeContext().getReducingState(new ReducingStateDescriptor<>("latest", later, new ProtobufSerializer<>(Order.class)));
    }

    @Override
    public void processElement(Order order, Context context, Collector<String> out) throws Exception {
      kryo.update(order);
      own.update(order);
      ListState<Line> lines = getRuntimeContext().getListState(new ListStateDescriptor<>("own-list", new ProtobufSerializer<>(Line.class)));
      lines.addAll(order.getLinesList());
      out.collect(order.getCustomer().getName() + unnamed.value());
    }
  }
}
