package pair;

import java.time.Duration;
import org.apache.flink.streaming.api.datastream.DataStream;

/** Alarms of fridges that were too warm thrice in succession. */
final class Alarms {
  private static final int THRICE = 3;

  private Alarms() {}

  static DataStream<String> of(DataStream<Evaluation> evaluations, Duration within) {
    return evaluations.keyBy(evaluation -> evaluation.fridge).process(new InSuccession("fridge-alarm", THRICE, within)).uid("alarms").name("Alarms");
  }
}
