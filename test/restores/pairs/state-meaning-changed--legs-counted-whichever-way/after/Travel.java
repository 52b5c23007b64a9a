package pair;

import org.apache.flink.api.java.tuple.Tuple2;

/** From one town to another. */
public abstract class Travel {
  public String airline;
  public String from;
  public String to;

  /** The same there and back. */
  Tuple2<String, String> leg() {
    return from.compareTo(to) <= 0 ? Tuple2.of(from, to) : Tuple2.of(to, from);
  }
}
