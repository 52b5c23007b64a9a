package pair;

import common.Feed;
import org.apache.flink.streaming.api.datastream.SingleOutputStreamOperator;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    SingleOutputStreamOperator<Transaction> transactions = Feed.of(env, "transactions").uid("transactions").map(Transaction::of).returns(Transaction.class).uid("parse");

    transactions
        .keyBy(Transaction::getAccount)
        .process(new FraudScoring())
        .uid("scoring")
        .name("Score payments")
        .print()
        .uid("scores-out");

    transactions
        .filter(transaction -> transaction.getAmount() > 75)
        .uid("large")
        .keyBy(Transaction::getAccount)
        .process(new AlertThrottle())
        .uid("throttle")
        .print()
        .uid("alerts-out");

    env.execute("fraud");
  }
}
