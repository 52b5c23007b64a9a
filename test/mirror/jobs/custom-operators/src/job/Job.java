package job;

import java.util.Arrays;
import java.util.List;
import mirror.Numbers;
import mirror.Order;
import org.apache.flink.api.common.state.ListState;
import org.apache.flink.api.common.state.ListStateDescriptor;
import org.apache.flink.api.common.state.MapState;
import org.apache.flink.api.common.state.MapStateDescriptor;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.runtime.state.StateInitializationContext;
import org.apache.flink.runtime.state.StateSnapshotContext;
import org.apache.flink.runtime.state.VoidNamespace;
import org.apache.flink.runtime.state.VoidNamespaceSerializer;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.datastream.KeyedStream;
import org.apache.flink.streaming.api.datastream.MultipleConnectedStreams;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.streaming.api.operators.AbstractInput;
import org.apache.flink.streaming.api.operators.AbstractStreamOperator;
import org.apache.flink.streaming.api.operators.AbstractStreamOperatorFactory;
import org.apache.flink.streaming.api.operators.AbstractStreamOperatorV2;
import org.apache.flink.streaming.api.operators.Input;
import org.apache.flink.streaming.api.operators.InternalTimer;
import org.apache.flink.streaming.api.operators.InternalTimerService;
import org.apache.flink.streaming.api.operators.MultipleInputStreamOperator;
import org.apache.flink.streaming.api.operators.OneInputStreamOperator;
import org.apache.flink.streaming.api.operators.StreamOperator;
import org.apache.flink.streaming.api.operators.StreamOperatorParameters;
import org.apache.flink.streaming.api.operators.Triggerable;
import org.apache.flink.streaming.api.operators.TwoInputStreamOperator;
import org.apache.flink.streaming.api.transformations.KeyedMultipleInputTransformation;
import org.apache.flink.streaming.runtime.streamrecord.StreamRecord;

/** Operators that users write themselves, of one, two and many inputs, with timers under names of their own. */
public final class Job {
  public static void main(String[] args) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    DataStream<Long> numbers = Numbers.of(env, "numbers");
    KeyedStream<Long, String> keyed = numbers.keyBy(Numbers::key);
    KeyedStream<Order, String> orders = Numbers.of(env, "orders").map(Order::of).uid("to-orders").keyBy(order -> order.customer);
    keyed.transform("Keyed one", Types.LONG, new KeyedOne()).uid("keyed-one").print();
    numbers.transform("Plain one", Types.LONG, new PlainOne()).uid("plain-one").print();
    keyed.connect(orders).transform("Two", Types.LONG, new Two()).uid("two").print();
    KeyedMultipleInputTransformation<Long> many = new KeyedMultipleInputTransformation<>("Many", new ManyFactory(), Types.LONG, 2, Types.STRING);
    many.addInput(keyed.getTransformation(), keyed.getKeySelector());
    many.addInput(orders.getTransformation(), orders.getKeySelector());
    many.addInput(keyed.getTransformation(), keyed.getKeySelector());
    many.setUid("many");
    new MultipleConnectedStreams(env).transform(many).print();
    env.execute("custom operators");
  }

  static final class KeyedOne extends AbstractStreamOperator<Long> implements OneInputStreamOperator<Long, Long>, Triggerable<String, Long> {
    private transient ValueState<Long> count;
    private transient InternalTimerService<Long> timers;

    @Override
    public void open() throws Exception {
      super.open();
      count = getPartitionedState(new ValueStateDescriptor<>("own-count", Types.LONG));
      timers = getInternalTimerService("own-timers", org.apache.flink.api.common.typeutils.base.LongSerializer.INSTANCE, this);
    }

    @Override
    public void processElement(StreamRecord<Long> element) throws Exception {
      count.update(count.value() == null ? 1 : count.value() + 1);
      timers.registerEventTimeTimer(element.getValue() % 3, element.getTimestamp() + 100);
      MapState<String, Long> lazy =
          getOrCreateKeyedState(VoidNamespaceSerializer.INSTANCE, new MapStateDescriptor<>("own-lazy", Types.STRING, Types.LONG));
      ((org.apache.flink.runtime.state.internal.InternalKvState<?, VoidNamespace, ?>) lazy).setCurrentNamespace(VoidNamespace.INSTANCE);
      lazy.put("last", element.getValue());
      output.collect(element);
    }

    @Override
    public void onEventTime(InternalTimer<String, Long> timer) {}

    @Override
    public void onProcessingTime(InternalTimer<String, Long> timer) {}
  }

  static final class PlainOne extends AbstractStreamOperator<Long> implements OneInputStreamOperator<Long, Long> {
    private transient ListState<Long> last;
    private long latest;

    @Override
    public void initializeState(StateInitializationContext context) throws Exception {
      super.initializeState(context);
      last = context.getOperatorStateStore().getListState(new ListStateDescriptor<>("latest", Types.LONG));
    }

    @Override
    public void snapshotState(StateSnapshotContext context) throws Exception {
      super.snapshotState(context);
      last.update(Arrays.asList(latest));
    }

    @Override
    public void processElement(StreamRecord<Long> element) {
      latest = element.getValue();
      output.collect(element);
    }
  }

  static final class Two extends AbstractStreamOperator<Long> implements TwoInputStreamOperator<Long, Order, Long> {
    private transient ValueState<Order> order;

    @Override
    public void initializeState(StateInitializationContext context) throws Exception {
      super.initializeState(context);
      order = context.getKeyedStateStore().getState(new ValueStateDescriptor<>("order", Order.class));
    }

    @Override
    public void processElement1(StreamRecord<Long> element) {
      output.collect(element);
    }

    @Override
    public void processElement2(StreamRecord<Order> element) throws Exception {
      order.update(element.getValue());
    }
  }

  static final class ManyFactory extends AbstractStreamOperatorFactory<Long> {
    @Override
    @SuppressWarnings("unchecked")
    public <T extends StreamOperator<Long>> T createStreamOperator(StreamOperatorParameters<Long> parameters) {
      return (T) new Many(parameters);
    }

    @Override
    @SuppressWarnings("rawtypes")
    public Class<? extends StreamOperator> getStreamOperatorClass(ClassLoader loader) {
      return Many.class;
    }
  }

  static final class Many extends AbstractStreamOperatorV2<Long> implements MultipleInputStreamOperator<Long> {
    private transient ValueState<Long> last;

    Many(StreamOperatorParameters<Long> parameters) {
      super(parameters, 3);
    }

    @Override
    public void initializeState(StateInitializationContext context) throws Exception {
      super.initializeState(context);
      last = context.getKeyedStateStore().getState(new ValueStateDescriptor<>("last", Types.LONG));
      context.getOperatorStateStore().getUnionListState(new ListStateDescriptor<>("shared", Types.STRING));
    }

    @Override
    @SuppressWarnings("rawtypes")
    public List<Input> getInputs() {
      return Arrays.asList(input(1), input(2), input(3));
    }

    private Input<Object> input(int number) {
      return new AbstractInput<Object, Long>(this, number) {
        @Override
        public void processElement(StreamRecord<Object> element) throws Exception {
          long value = element.getValue() instanceof Order ? ((Order) element.getValue()).id : (Long) element.getValue();
          last.update(value);
          output.collect(new StreamRecord<>(value));
        }
      };
    }
  }
}
