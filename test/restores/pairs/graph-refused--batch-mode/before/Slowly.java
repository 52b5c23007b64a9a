package pair;

import org.apache.flink.api.common.functions.MapFunction;

/** A hundred records a second. */
final class Slowly implements MapFunction<Long, Long> {
  @Override
  public Long map(Long number) throws InterruptedException {
    Thread.sleep(10);
    return number;
  }
}
