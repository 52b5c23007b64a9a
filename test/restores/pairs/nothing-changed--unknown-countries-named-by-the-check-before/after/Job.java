package pair;

import common.Feed;
import org.apache.flink.streaming.api.datastream.SingleOutputStreamOperator;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Counts the payments of a card since it was last in another country. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    SingleOutputStreamOperator<Payment> checked =
        Feed.of(env, "payments").uid("payments").map(Payment::of).uid("parse").process(new Check()).uid("check");
    checked
        .keyBy(payment -> payment.card)
        .process(new Stay()).uid("stay")
        .print().uid("out");
    checked.getSideOutput(Check.OF_NOTHING).map(payment -> "of nothing: " + payment.card).uid("of-nothing").print().uid("of-nothing-out");
    env.execute("payments");
  }
}
