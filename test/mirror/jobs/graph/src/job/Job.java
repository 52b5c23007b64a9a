package job;

import mirror.Numbers;
import mirror.Order;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.functions.ReduceFunction;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.datastream.SingleOutputStreamOperator;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.streaming.api.functions.ProcessFunction;
import org.apache.flink.util.Collector;
import org.apache.flink.util.OutputTag;

/** What decides ids, chains and maximum parallelism: few uids, side outputs, unions, exchanges, slots, chaining switched off, several figures. */
public final class Job {
  private static final OutputTag<Long> ODD = new OutputTag<Long>("odd") {};

  public static void main(String[] args) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    DataStream<Long> first = Numbers.of(env, "first");
    SingleOutputStreamOperator<Long> split = first.process(new Split());
    DataStream<Long> odd = split.getSideOutput(ODD);
    DataStream<Long> all = split.union(odd, Numbers.of(env, "second").rebalance().filter(number -> number % 3 != 0).setParallelism(3));

    all.keyBy(Numbers::key).process(new Count()).setMaxParallelism(64).setParallelism(3).print().setParallelism(1);
    all.keyBy(Numbers::key).process(new Count()).disableChaining().map(count -> count + 1).startNewChain().rescale().print();
    all.keyBy(Numbers::key).process(new Count()).setUidHash("0123456789abcdef0123456789abcdef").name("With a hash").print();
    odd.map(Order::of).slotSharingGroup("other").keyBy(order -> order.customer).sum("amount").print();
    odd.shuffle().map(number -> number).keyBy(number -> number % 2).reduce((ReduceFunction<Long>) Long::sum).global().print();
    odd.keyBy(number -> number % 5).max(0).setMaxParallelism(200).map(number -> number).setParallelism(4).print();
    odd.broadcast().partitionCustom((key, of) -> (int) (key % of), number -> number).forward().map(number -> number).uid("after-forward").print();
    odd.keyBy(number -> number % 5).map(new CountingMap()).setMaxParallelism(128).filter(number -> true).setMaxParallelism(128).print();
    env.execute("graph");
  }

  static final class Split extends ProcessFunction<Long, Long> {
    @Override
    public void processElement(Long number, Context context, Collector<Long> out) {
      if (number % 2 == 0) {
        out.collect(number);
      } else {
        context.output(ODD, number);
      }
    }
  }

  static final class Count extends KeyedProcessFunction<String, Long, Long> {
    private transient ValueState<Long> count;

    @Override
    public void open(OpenContext context) {
      count = getRuntimeContext().getState(new ValueStateDescriptor<>("count", Types.LONG));
    }

    @Override
    public void processElement(Long number, Context context, Collector<Long> out) throws Exception {
      count.update(count.value() == null ? 1 : count.value() + 1);
      out.collect(count.value());
    }
  }

  static final class CountingMap extends org.apache.flink.api.common.functions.RichMapFunction<Long, Long> {
    @Override
    public Long map(Long number) throws Exception {
      ValueState<Long> mapped = getRuntimeContext().getState(new ValueStateDescriptor<>("mapped", Types.LONG));
      mapped.update(number);
      return number;
    }
  }
}
