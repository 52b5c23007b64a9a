package pair;

import org.apache.flink.api.java.tuple.Tuple2;

/** From one town to another. */
public abstract class Travel {
  public String airline;
  public String from;
  public String to;

  Tuple2<String, String> leg() {
    return Tuple2.of(from, to);
  }

  /** The same there and back. */
  String connection() {
    return from.compareTo(to) <= 0 ? from + " - " + to : to + " - " + from;
  }
}
