package pair;

import java.io.Serializable;

/** How much is allowed. */
final class Limits implements Serializable {
  private static final long serialVersionUID = 1;
  final int requests;
  final int burst;

  Limits(int requests, int burst) {
    this.requests = requests;
    this.burst = burst;
  }
}
