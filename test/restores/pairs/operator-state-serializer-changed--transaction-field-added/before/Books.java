package pair;

import common.Line;
import org.apache.flink.api.common.ExecutionConfig;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.common.typeutils.base.VoidSerializer;
import org.apache.flink.streaming.api.functions.sink.TwoPhaseCommitSinkFunction;

/** Books lines in a transaction that ends with its checkpoint. */
public final class Books extends TwoPhaseCommitSinkFunction<String, Booking, Void> {
  private boolean began;

  public Books() {
    super(TypeInformation.of(Booking.class).createSerializer(new ExecutionConfig()), VoidSerializer.INSTANCE);
  }

  @Override
  protected void invoke(Booking booking, String line, Context context) {
    System.out.println(line);
  }

  @Override
  protected Booking beginTransaction() {
    Booking booking = Booking.begun();
    if (!began) {
      booking.name = "none";
    }
    began = true;
    return booking;
  }

  @Override
  protected void preCommit(Booking booking) {}

  @Override
  protected void commit(Booking booking) {
    System.out.println(Line.of("name", "booking", booking.name));
  }

  @Override
  protected void recoverAndCommit(Booking booking) {
    commit(booking);
  }

  @Override
  protected void abort(Booking booking) {}
}
