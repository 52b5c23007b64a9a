package pair;

import java.util.Comparator;
import org.apache.flink.api.common.functions.ReduceFunction;

/** The greater of two bids, of two alike the earlier. */
final class Greater implements ReduceFunction<Bid> {
  private static final Comparator<Bid> BY_CENTS = Comparator.comparingLong(bid -> bid.cents);

  @Override
  public Bid reduce(Bid kept, Bid bid) {
    return BY_CENTS.compare(bid, kept) > 0 ? bid : kept;
  }
}
