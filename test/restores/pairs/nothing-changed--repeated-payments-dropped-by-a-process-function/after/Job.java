package pair;

import common.Feed;
import org.apache.flink.streaming.api.datastream.SingleOutputStreamOperator;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Payments, each counted once. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    SingleOutputStreamOperator<String> once =
        Feed.of(env, "payments")
            .uid("payments")
            .map(Payment::of)
            .returns(Payment.class)
            .uid("parse")
            .keyBy(payment -> payment.account)
            .process(new Once())
            .uid("once")
            .name("Once");
    once.print().uid("out");
    once.getSideOutput(Once.REPEATED).print().uid("repeated");
    env.execute("payments");
  }
}
