package job;

import job.records.Customer;
import job.records.Order;
import org.apache.avro.generic.GenericRecord;
import org.apache.flink.api.common.functions.MapFunction;
import org.apache.flink.api.common.state.ListState;
import org.apache.flink.api.common.state.ListStateDescriptor;
import org.apache.flink.api.common.state.MapState;
import org.apache.flink.api.common.state.MapStateDescriptor;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.formats.avro.typeutils.AvroTypeInfo;
import org.apache.flink.formats.avro.typeutils.GenericRecordAvroTypeInfo;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.datastream.SingleOutputStreamOperator;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.streaming.api.functions.windowing.ProcessWindowFunction;
import org.apache.flink.streaming.api.windowing.assigners.GlobalWindows;
import org.apache.flink.streaming.api.windowing.triggers.CountTrigger;
import org.apache.flink.streaming.api.windowing.windows.GlobalWindow;
import org.apache.flink.util.Collector;

/** State of Avro's records. */
public final class Job {
  public static void main(String[] args) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    DataStream<Long> numbers = env.fromSequence(1, 1_000_000).uid("numbers").map(new Slow()).uid("slow");

    SingleOutputStreamOperator<Order> orders = numbers.map(Orders::order).returns(new AvroTypeInfo<>(Order.class)).uid("orders");
    orders.keyBy(order -> order.getCustomer().getName(), Types.STRING).process(new Specific<String>()).uid("by-name").print();
    orders.keyBy(Order::getCustomer, new AvroTypeInfo<>(Customer.class)).process(new Specific<Customer>()).uid("by-record").print();
    orders
        .keyBy(order -> order.getId() % 4, Types.LONG)
        .window(GlobalWindows.create())
        .trigger(CountTrigger.of(7))
        .process(new Whole())
        .uid("window")
        .print();

    GenericRecordAvroTypeInfo visits = new GenericRecordAvroTypeInfo(Orders.visits());
    numbers.map(Orders::visit).returns(visits).uid("visits").keyBy(visit -> String.valueOf(visit.get("page")), Types.STRING).process(new Generic()).uid("generic").print();
    env.execute("avro");
  }

  /** What people keep beside Avro's own. */
  public static class Basket {
    public String name;
    public Order last;
    public Customer customer;
  }

  private static final class Slow implements MapFunction<Long, Long> {
    @Override
    public Long map(Long number) throws InterruptedException {
      Thread.sleep(4);
      return number;
    }
  }

  private static final class Specific<K> extends KeyedProcessFunction<K, Order, String> {
    private final ValueStateDescriptor<Order> last = new ValueStateDescriptor<>("specific", Order.class);
    private final ListStateDescriptor<Order> all = new ListStateDescriptor<>("specific-list", TypeInformation.of(Order.class));
    private final MapStateDescriptor<String, Customer> customers = new MapStateDescriptor<>("specific-map", String.class, Customer.class);
    private final ValueStateDescriptor<Basket> basket = new ValueStateDescriptor<>("pojo", Basket.class);

    @Override
    public void processElement(Order order, Context context, Collector<String> out) throws Exception {
      ValueState<Order> state = getRuntimeContext().getState(last);
      state.update(order);
      ListState<Order> list = getRuntimeContext().getListState(all);
      list.add(order);
      MapState<String, Customer> map = getRuntimeContext().getMapState(customers);
      map.put(order.getCustomer().getName(), order.getCustomer());
      Basket kept = new Basket();
      kept.name = "basket";
      kept.last = order;
      kept.customer = order.getCustomer();
      getRuntimeContext().getState(basket).update(kept);
      out.collect(String.valueOf(order.getId()));
    }
  }

  private static final class Whole extends ProcessWindowFunction<Order, String, Long, GlobalWindow> {
    @Override
    public void process(Long key, Context context, Iterable<Order> orders, Collector<String> out) {
      out.collect(String.valueOf(key));
    }
  }

  private static final class Generic extends KeyedProcessFunction<String, GenericRecord, String> {
    private transient ValueState<GenericRecord> last;

    @Override
    public void processElement(GenericRecord visit, Context context, Collector<String> out) throws Exception {
      if (last == null) {
        last = getRuntimeContext().getState(new ValueStateDescriptor<>("generic", new GenericRecordAvroTypeInfo(Orders.visits())));
      }
      last.update(visit);
      out.collect(String.valueOf(visit.get("page")));
    }
  }
}
