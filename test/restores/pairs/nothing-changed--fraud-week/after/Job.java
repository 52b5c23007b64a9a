package pair;

import common.Feed;
import org.apache.flink.streaming.api.datastream.SingleOutputStreamOperator;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public final class Job {
  private static final double LARGE = 75;

  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    SingleOutputStreamOperator<Transaction> transactions = Feed.of(env, "transactions").uid("transactions").map(new ParseTransaction()).uid("parse");

    SingleOutputStreamOperator<String> scores = transactions
        .keyBy(Transaction::getAccount)
        .process(new FraudScoring())
        .uid("scoring")
        .name("Score payments");
    scores.getSideOutput(FraudScoring.SUSPICIOUS).map(Transaction::getMerchant).uid("suspicious").print().uid("suspicious-out");
    scores
        .print()
        .uid("scores-out");

    transactions
        .filter(transaction -> transaction.getAmount() > LARGE)
        .uid("large")
        .keyBy(Transaction::getAccount)
        .process(new AlertThrottle())
        .uid("throttle")
        .print()
        .uid("alerts-out");

    env.execute("fraud");
  }
}
