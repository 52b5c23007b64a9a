package pair;

import common.Feed;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.datastream.SingleOutputStreamOperator;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Watches how often cards are used. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    DataStream<CardPayment> payments = Feed.of(env, "payments").uid("payments").map(new Parse()).uid("parse").filter(payment -> payment.cents > 0).uid("not-empty");
    SingleOutputStreamOperator<String> velocity = payments.keyBy(payment -> payment.card).process(new Velocity()).uid("velocity").name("Velocity of cards");
    velocity.print().uid("velocity-out");
    velocity.getSideOutput(Velocity.ALERTS).map(alert -> "alert: " + alert).uid("alerts").print().uid("alerts-out");
    payments.keyBy(payment -> payment.shop).process(new Shops()).uid("shops").name("Shops").print().uid("shops-out");
    env.execute("cards");
  }
}
