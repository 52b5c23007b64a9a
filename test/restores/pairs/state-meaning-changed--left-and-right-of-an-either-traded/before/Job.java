package pair;

import common.Feed;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** How payments go. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    DataStream<Payment> payments =
        Feed.of(env, "payments-source").uid("payments-source").filter(number -> number >= 200 && number < 204).uid("once").map(Payment::of).uid("payments");
    DataStream<Question> questions = Feed.of(env, "questions-source").uid("questions-source").map(Question::of).uid("questions");
    payments.connect(questions).keyBy(payment -> payment.customer, question -> question.customer).flatMap(new LastPayment()).uid("last-payment").print().uid("out");
    env.execute("payments");
  }
}
