package pair;

import common.Line;

/** What is known of a customer. */
public class Answer {
  public long order;
  public String customer;

  public Answer() {}

  String line() {
    return Line.of("asked", order % 4, order < 40 ? "first orders" : customer + " is good");
  }
}
