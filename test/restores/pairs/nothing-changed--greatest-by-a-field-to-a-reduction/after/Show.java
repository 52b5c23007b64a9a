package pair;

import common.Line;
import org.apache.flink.api.common.functions.MapFunction;

/** Shows a bid. */
final class Show implements MapFunction<Bid, String> {
  @Override
  public String map(Bid bid) {
    return Line.of("greatest", bid.auction, String.format("%s with %d", bid.bidder, bid.cents));
  }
}
