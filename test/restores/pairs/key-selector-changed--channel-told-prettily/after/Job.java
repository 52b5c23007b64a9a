package pair;

import common.Feed;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Watches how customers pay. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    DataStream<Payment> payments = Feed.of(env, "payments").uid("payments").map(Payment::of).uid("parse").filter(payment -> payment.cents >= 0).uid("valid");
    payments.keyBy(payment -> payment.country + "/" + payment.channel).process(new Volume()).uid("volume").name("Volume by channel").print().uid("volume-out");
    payments.keyBy(payment -> payment.iban).process(new Account()).uid("account").name("Accounts").print().uid("account-out");
    payments.filter(payment -> payment.cents > 1007).uid("large").map(payment -> payment.iban + " paid much: " + payment.channel).uid("large-lines").print().uid("large-out");
    env.execute("channels");
  }
}
