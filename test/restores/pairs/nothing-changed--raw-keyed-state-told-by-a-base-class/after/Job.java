package pair;

import common.Feed;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.datastream.KeyedStream;
import org.apache.flink.streaming.api.datastream.SingleOutputStreamOperator;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Keeps the balance of accounts in an index of its own, and counts their bookings. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    SingleOutputStreamOperator<Booking> bookings = Feed.of(env, "bookings").uid("bookings").name("Bookings").map(Booking::of).uid("parse").name("Parse");
    KeyedStream<Booking, String> ofAccounts = bookings.keyBy(booking -> booking.account);
    ofAccounts.transform("Balance index", Types.STRING, new BalanceIndex()).uid("balances").print().uid("balances-out").name("Out");
    ofAccounts.process(new BookingCount()).uid("count").name("Bookings of an account").print().uid("count-out").name("Out");
    env.execute("accounts");
  }
}
