package pair;

import org.apache.flink.api.java.functions.KeySelector;

/** The bucket that a buoy is in. */
final class BucketOfBuoy implements KeySelector<String, Integer> {
  private final int buckets;

  BucketOfBuoy(int buckets) {
    this.buckets = buckets;
  }

  @Override
  public Integer getKey(String buoy) {
    return Math.floorMod(buoy.hashCode(), buckets);
  }
}
