package pair;

import java.util.Arrays;
import java.util.List;

/** The numbers by which what became of a parcel is kept. */
final class Status {
  static final int ANNOUNCED = 0;
  static final int HANDED_IN = 1;
  static final int IN_DEPOT = 2;
  static final int DELIVERED = 3;
  static final int LOST = 4;
  static final int CLEARED = 5;

  private static final String[] NAMES = {"announced", "handed in", "in the depot", "delivered", "lost", "cleared by customs"};
  private static final List<Integer> ON_THE_WAY = Arrays.asList(ANNOUNCED, HANDED_IN, CLEARED, IN_DEPOT, DELIVERED, LOST);

  private Status() {}

  static String name(int status) {
    return NAMES[status];
  }

  static int later(int one, int other) {
    return ON_THE_WAY.indexOf(one) >= ON_THE_WAY.indexOf(other) ? one : other;
  }
}
