package pair;

import common.Feed;
import org.apache.flink.cep.CEP;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Finds cards that are tried out with a small payment before a large one. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    DataStream<Payment> payments = Feed.of(env, "payments").uid("payments").map(Payment::of).uid("parse");
    CEP.pattern(payments.keyBy(payment -> payment.card), TriedOut.PATTERN)
        .inProcessingTime()
        .process(new TriedOut())
        .uid("tried-out")
        .name("Tried out")
        .print()
        .uid("out");
    env.execute("cards");
  }
}
