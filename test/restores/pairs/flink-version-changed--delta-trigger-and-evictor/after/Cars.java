package pair;

import org.apache.flink.api.java.tuple.Tuple4;

/** Cars on their way: which, how fast, how far, and when. */
final class Cars {
  private Cars() {}

  static Tuple4<String, Integer, Double, Long> at(Long number) {
    int speed = number < 4 ? 90 : number < 12 ? 160 : 100;
    return Tuple4.of("car-" + number % 4, speed, number / 4 * 20.0, number * 10);
  }
}
