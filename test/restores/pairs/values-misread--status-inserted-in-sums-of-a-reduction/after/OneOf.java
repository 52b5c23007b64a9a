package pair;

import java.util.HashMap;
import java.util.Map;
import org.apache.flink.api.common.functions.MapFunction;
import org.apache.flink.api.java.tuple.Tuple2;

/** One parcel of a depot, counted by its status. */
final class OneOf implements MapFunction<Long, Tuple2<String, Map<Status, Long>>> {
  private static final Status[] STATUSES = {Status.SENT, Status.DELIVERED, Status.DELIVERED, Status.DELIVERED, Status.DELIVERED, Status.RETURNED};

  @Override
  public Tuple2<String, Map<Status, Long>> map(Long number) {
    Map<Status, Long> one = new HashMap<>();
    one.put(STATUSES[(int) (number / 4 % STATUSES.length)], 1L);
    return Tuple2.of("depot-" + number % 4, one);
  }
}
