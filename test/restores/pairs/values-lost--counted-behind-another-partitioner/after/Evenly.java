package pair;

import org.apache.flink.api.common.functions.Partitioner;

/** As many halls for each task. */
final class Evenly implements Partitioner<String> {
  @Override
  public int partition(String hall, int tasks) {
    return Integer.parseInt(hall.substring("hall-".length())) % tasks;
  }
}
