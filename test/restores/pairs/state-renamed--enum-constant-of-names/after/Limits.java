package pair;

import java.io.Serializable;

/** How much is allowed. */
final class Limits implements Serializable {
  private static final long serialVersionUID = 1;
  final int requests;
  final int burst;

  static Limits generous() {
    return new Limits(2000, 100);
  }

  Limits(int requests, int burst) {
    this.requests = requests;
    this.burst = burst;
  }
}
