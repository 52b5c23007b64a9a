package pair;

import common.Feed;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Counts loans of readers and books. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    Settings.read(arguments);
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    DataStream<Loan> loans = Feed.of(env, "loans").uid("loans").map(Loan::of).uid("parse").filter(loan -> loan.book != null && !loan.book.isEmpty()).uid("of-books");
    loans.keyBy(loan -> loan.reader).process(new CountLoans("loans")).uid("readers").print().uid("readers-out");
    loans.keyBy(loan -> loan.book).process(new CountLoans("books")).uid("books").print().uid("books-out");
    env.execute("library");
  }
}
