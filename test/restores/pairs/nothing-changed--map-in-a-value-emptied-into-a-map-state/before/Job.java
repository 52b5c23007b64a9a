package pair;

import common.Feed;
import org.apache.flink.streaming.api.datastream.BroadcastStream;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.datastream.SingleOutputStreamOperator;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Fraud scoring of card payments. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    DataStream<Transaction> transactions = Feed.of(env, "transactions").uid("transactions").map(Transaction::of).returns(Transaction.class).uid("parse");
    BroadcastStream<Rule> rules = Feed.of(env, "rules").uid("rules").map(Rule::of).returns(Rule.class).uid("parse-rules").broadcast(Score.RULES);

    SingleOutputStreamOperator<Alert> alerts = transactions.keyBy(Transaction::getAccount).connect(rules).process(new Score()).uid("score").name("Score");
    alerts.getSideOutput(Score.LINES).print().uid("score-out");
    alerts.keyBy(alert -> alert.account).process(new AlertHistory()).uid("alert-history").name("Alert history").print().uid("alerts-out");
    transactions.keyBy(Transaction::getMerchant).process(new MerchantTotals()).uid("merchants").name("Merchant totals").print().uid("merchants-out");

    env.execute("fraud");
  }
}
