package pair;

import common.Feed;
import org.apache.flink.api.java.functions.KeySelector;

/** Keys a record as it was keyed before. */
final class ByRemainder implements KeySelector<Long, String> {
  @Override
  public String getKey(Long number) {
    return Feed.key(number);
  }
}
