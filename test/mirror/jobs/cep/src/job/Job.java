package job;

import java.util.List;
import java.util.Map;
import mirror.Numbers;
import mirror.Order;
import mirror.Times;
import org.apache.flink.cep.CEP;
import org.apache.flink.cep.functions.PatternProcessFunction;
import org.apache.flink.cep.functions.TimedOutPartialMatchHandler;
import org.apache.flink.cep.nfa.aftermatch.AfterMatchSkipStrategy;
import org.apache.flink.cep.pattern.Pattern;
import org.apache.flink.cep.pattern.conditions.SimpleCondition;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.util.Collector;
import org.apache.flink.util.OutputTag;

/** Patterns over keyed and unkeyed orders, in event and in processing time. */
public final class Job {
  private static final OutputTag<String> TIMED_OUT = new OutputTag<String>("timed-out") {};

  public static void main(String[] args) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    DataStream<Order> orders = Numbers.of(env, "orders").map(Order::of).uid("to-orders");
    Pattern<Order, ?> rising =
        Pattern.<Order>begin("small", AfterMatchSkipStrategy.skipPastLastEvent())
            .where(SimpleCondition.of(order -> order.amount < 50))
            .followedBy("large")
            .where(SimpleCondition.of(order -> order.amount >= 50))
            .oneOrMore()
            .optional()
            .next("end")
            .where(SimpleCondition.of(order -> order.amount > 90))
            .within(Times.millis(1000));
    CEP.pattern(orders.keyBy(order -> order.customer), rising).process(new Matched()).uid("keyed").getSideOutput(TIMED_OUT).print();
    CEP.pattern(orders, rising).inProcessingTime().process(new Matched()).uid("unkeyed").print();
    env.execute("cep");
  }

  static final class Matched extends PatternProcessFunction<Order, String> implements TimedOutPartialMatchHandler<Order> {
    @Override
    public void processMatch(Map<String, List<Order>> match, Context context, Collector<String> out) {
      out.collect(match.keySet().toString());
    }

    @Override
    public void processTimedOutMatch(Map<String, List<Order>> match, Context context) {
      context.output(TIMED_OUT, match.keySet().toString());
    }
  }
}
